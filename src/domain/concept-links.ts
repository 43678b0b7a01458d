/** A concept and the concepts its entry names as related. */
export interface LinkedConcept {
  readonly id: string;
  readonly related: readonly string[];
}

/** Two related concepts: what is taught first, and what builds on it. */
export interface ConceptLink {
  readonly from: string;
  readonly to: string;
  /** True for the link to what was taught last before: a reader has it freshest. */
  readonly main: boolean;
}

/**
 * Who builds on whom. Two concepts are linked if either names the other; the one that comes first
 * in the given order, that of the course, is the ground.
 */
export function conceptLinks(inOrder: readonly LinkedConcept[]): ConceptLink[] {
  return inOrder.flatMap((concept, at) => {
    const grounds = inOrder
      .slice(0, at)
      .filter(({ id, related }) => related.includes(concept.id) || concept.related.includes(id));
    return grounds.map((ground) => ({
      from: ground.id,
      to: concept.id,
      main: ground === grounds.at(-1),
    }));
  });
}
