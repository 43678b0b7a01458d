// The script of the concept map: a concept that is pointed at or focused lights up its links.
const map = document.querySelector<HTMLElement>('[data-concept-map]');
let shown: string | undefined;

/** Marks the links of a concept and the concepts at their other ends; without one, nothing. */
function light(id: string | undefined): void {
  if (!map || id === shown) return;
  shown = id;
  for (const lit of map.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  map.toggleAttribute('data-on', id !== undefined);
  if (id === undefined) return;
  const mark = (of: string, role: string): void =>
    map.querySelector(`[data-id="${of}"]`)?.setAttribute('data-lit', role);
  mark(id, 'self');
  for (const link of map.querySelectorAll<SVGElement>(`[data-of~="${id}"]`)) {
    const [ground = '', top = ''] = (link.dataset['of'] ?? '').split(' ');
    const role = ground === id ? 'leads' : 'ground';
    link.setAttribute('data-lit', role);
    mark(ground === id ? top : ground, role);
  }
}

const conceptAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<SVGElement>('.player')?.dataset['id'] : undefined;

// Away from concepts, the one that has the focus stays lit.
for (const type of ['pointerover', 'pointerleave', 'focusin', 'focusout']) {
  map?.addEventListener(type, ({ target }) => {
    const left = type === 'pointerleave' || type === 'focusout';
    light((left ? undefined : conceptAt(target)) ?? conceptAt(document.activeElement));
  });
}
