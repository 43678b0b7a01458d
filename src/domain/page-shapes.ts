/** Kinds of pages whose every page has a picture of its own; the others share one for their kind. */
const ownCard: readonly string[] = ['lesson', 'concept', 'strategy', 'tactic', 'comparison'];

/** Where the picture of a page stands: `/concepts/icp/` gives `/og/concepts/icp.png`. */
export function cardPath(kind: string, page: string): string {
  return `/og/${ownCard.includes(kind) ? page.replace(/^\/|\/$/gu, '') : kind}.png`;
}

const withTwin =
  /^\/(?:(?:lessons|concepts|strategies|tactics|compare|scenarios|exercises)\/[^/]+|sources)\/$/u;

/** Where the Markdown twin of a page stands, if it has one: `/concepts/icp.md`. */
export function twinPath(page: string): string | undefined {
  return withTwin.test(page) ? page.replace(/\/$/u, '.md') : undefined;
}
