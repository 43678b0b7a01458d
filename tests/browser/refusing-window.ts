/** This window, but its storage throws: when it is touched at all, or when it is written to. */
export function refusingWindow(what: 'access' | 'write'): Window {
  const full = {
    getItem: () => null,
    setItem() {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    },
  };
  return new Proxy(window, {
    get(target, name) {
      if (name === 'localStorage') {
        if (what === 'write') return full;
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }
      const value: unknown = Reflect.get(target, name);
      // Listeners are added to the real window; a method must not meet the proxy as `this`.
      return typeof value === 'function'
        ? (...given: unknown[]): unknown => Reflect.apply(value, target, given)
        : value;
    },
  });
}
