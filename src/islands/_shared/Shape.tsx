import { shapes } from '#domain/shapes.ts';
import type { Kind } from '#schemas/words.ts';

/** The shape of one of the four kinds; decoration beside a word, so hidden from screen readers. */
export function Shape({ kind }: { readonly kind: Kind }) {
  return (
    <svg
      className="shape"
      data-kind={kind}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
    >
      <path d={shapes[kind]} />
    </svg>
  );
}
