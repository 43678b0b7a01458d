import type { Content } from '#authoring/content.ts';
import { homes } from '#authoring/homes.ts';
import type { Issue } from '#authoring/issue.ts';

/** Files whose YAML cannot be read, lists that are no lists, and list files that are not there. */
export function unreadableYaml({ files, folder }: Content): Issue<'unreadable-yaml'>[] {
  const rule = 'unreadable-yaml';
  const lists = Object.values(homes).filter(({ kind }) => kind === 'list');
  const missing = lists.filter(({ path }) => !files.some((source) => source.path === path));
  return [
    ...missing.map(({ path }): Issue<'unreadable-yaml'> => ({
      rule,
      file: `${folder}/${path}`,
      line: 1,
      args: { problem: 'missing', says: '' },
    })),
    ...files.flatMap(({ path, file, yaml, fenced }): Issue<'unreadable-yaml'>[] => {
      if (!fenced) return [{ rule, file, line: 1, args: { problem: 'front matter', says: '' } }];
      if (yaml.errors.length > 0) {
        return yaml.errors.map(({ line, says }) => ({
          rule,
          file,
          line,
          args: { problem: 'syntax', says },
        }));
      }
      const isList = lists.some((home) => home.path === path);
      const good = isList === Array.isArray(yaml.value) && typeof yaml.value === 'object';
      return good && yaml.value !== null
        ? []
        : [{ rule, file, line: 1, args: { problem: 'shape', says: isList ? 'list' : 'map' } }];
    }),
  ];
}
