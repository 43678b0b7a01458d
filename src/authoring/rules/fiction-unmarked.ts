import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { textProse } from '#authoring/prose.ts';

/** "Alder & Voss Law" is called "Alder & Voss": two words, and what joins them. */
function shortName(company: string): string {
  const words = company.replace(/\s*\(.*$/u, '').split(/\s+/u);
  return words.slice(0, words[1] === '&' ? 3 : 2).join(' ');
}

/** Fictional companies in a text that does not say they are fictional. */
export function fictionUnmarked({ entries, scenarios }: Content): Issue<'fiction-unmarked'>[] {
  const names = scenarios.flatMap(({ data }) => (data.company ? [shortName(data.company)] : []));
  return entries.flatMap((entry) =>
    textProse(entry).flatMap(({ text, within, at }): Issue<'fiction-unmarked'>[] => {
      const plain = text.replaceAll(/\s/gu, ' ');
      const company = names.find((name) => plain.includes(name));
      const marked = within.some(({ name }) => name === 'Example') || /\bfictional\b/iu.test(text);
      if (company === undefined || marked) return [];
      return [{ rule: 'fiction-unmarked', ...at(plain.indexOf(company)), args: { company } }];
    }),
  );
}
