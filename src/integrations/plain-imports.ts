import type { Plugin, Rollup } from 'vite';

type Bundle = Record<string, Rollup.OutputAsset | Rollup.OutputChunk>;

/** The files that a file imports, and those that these import. */
function closure(file: string, bundle: Bundle, found = new Set<string>()): Set<string> {
  const chunk = bundle[file];
  for (const next of chunk?.type === 'chunk' ? chunk.imports : []) {
    if (found.has(next)) continue;
    found.add(next);
    closure(next, bundle, found);
  }
  return found;
}

/** Asks for what a lazy file imports together with the file itself, instead of after it. */
function besides(chunk: Rollup.OutputChunk, bundle: Bundle): string {
  const here = closure(chunk.fileName, bundle).add(chunk.fileName);
  return chunk.code.replaceAll(/import\(["`]\.\/([^"`]+)["`]\)/gu, (load, name: string) => {
    const folder = chunk.fileName.replace(/[^/]*$/u, '');
    const behind = [...closure(folder + name, bundle)].filter((file) => !here.has(file));
    // What fails fails for the file too, and is told there.
    const ahead = behind.map((file) => `import("./${file.slice(folder.length)}").catch(Object)`);
    return behind.length === 0 ? load : `(${[...ahead, load].join(',')})`;
  });
}

/**
 * Vite wraps every import() in code that preloads style sheets and modules, in a file of its own.
 * None of ours brings a style sheet, and the page script would wait for a second request: here an
 * import() is plain, and names the files behind it where they would be asked for one by one.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/u },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, chunk] of Object.entries(bundle)) {
          if (chunk.type !== 'chunk') continue;
          if (chunk.name === 'preload-helper') Reflect.deleteProperty(bundle, file);
          chunk.code = chunk.code
            .replace(
              /import\{(?:\w+ as )?(\w+)\}from"\.\/preload-helper[^"]*";/u,
              'const $1=load=>load();',
            )
            .replace(/const __vite__mapDeps=.*\n/u, '')
            .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/gu, '');
          chunk.imports = chunk.imports.filter((name) => !name.includes('preload-helper'));
        }
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = besides(chunk, bundle);
        }
      },
    },
  };
}
