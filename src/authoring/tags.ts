import type { CollectionName } from '#schemas/words.ts';

/** An attribute: required unless optional; `values` and `to` limit what may stand in it. */
interface AttributeRule {
  readonly optional?: true;
  readonly values?: readonly string[];
  readonly to?: CollectionName;
}

/** A tag authors may write, its attributes, and the tag it must stand inside. */
export interface TagRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly inside?: string;
}

const text: AttributeRule = {};
const optional: AttributeRule = { optional: true };
const inPlay = (attributes: TagRule['attributes']): TagRule => ({ attributes, inside: 'Play' });

/** Every tag authors may write in MDX; src/mdx-components.ts gives each its component. */
export const allowedTags: Readonly<Record<string, TagRule>> = {
  Term: { attributes: { id: { to: 'concepts' } } },
  Tactic: { attributes: { id: { to: 'tactics' } } },
  Strategy: { attributes: { id: { to: 'strategies' } } },
  Cite: { attributes: { id: { to: 'sources' } } },
  Note: { attributes: { kind: { values: ['trap', 'law', 'model', 'field'] }, title: text } },
  Example: {
    attributes: { company: { to: 'scenarios', optional: true }, title: text, id: optional },
  },
  Exercise: { attributes: { id: { to: 'exercises' }, as: { values: ['link'], optional: true } } },
  Builder: { attributes: {} },
  Play: { attributes: { title: text, alt: text, rows: optional } },
  Zone: inPlay({
    at: text,
    size: text,
    label: text,
    kind: { values: ['chosen', 'declined', 'plain'], optional: true },
  }),
  Player: inPlay({ at: text, label: text, team: { values: ['us', 'them'] } }),
  Arrow: inPlay({
    from: text,
    to: text,
    label: optional,
    kind: { values: ['move', 'blocked', 'later'], optional: true },
  }),
  Flag: inPlay({ at: text, label: text }),
  Ticks: inPlay({ at: text, size: text, label: text }),
  Label: inPlay({ at: text, text, size: { values: ['small'], optional: true } }),
};
