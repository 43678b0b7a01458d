/** An address that changes with every arrow key held down would be refused; it waits this long. */
export const settleMs = 250;

/**
 * Keeps an address in place of the present one, once no other has come for a while. If the reader
 * has moved on by then, by a link or by the browser's own buttons, the address is theirs.
 */
export function settledAddress(page: Window): (address: URL) => void {
  let timer: number | undefined;
  return (address) => {
    const { href } = page.location;
    page.clearTimeout(timer);
    timer = page.setTimeout(() => {
      if (page.location.href === href) page.history.replaceState(null, '', address);
    }, settleMs);
  };
}
