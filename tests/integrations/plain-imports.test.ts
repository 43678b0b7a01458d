import { expect, it } from 'vitest';
import { plainImports } from '../../src/integrations/plain-imports.ts';

const chunk = (fileName: string, code: string, imports: readonly string[] = [], name = '') => ({
  type: 'chunk',
  name,
  fileName,
  code,
  imports: [...imports],
});

/** Runs the plugin over files as a bundler leaves them; their code afterwards. */
function codeAfter(chunks: readonly ReturnType<typeof chunk>[]): Record<string, string> {
  const bundle = Object.fromEntries(chunks.map((one) => [one.fileName, one]));
  const { generateBundle } = plainImports();
  if (typeof generateBundle !== 'object') throw new Error('The plugin makes no bundle.');
  Reflect.apply(generateBundle.handler, undefined, [{}, bundle]);
  return Object.fromEntries(Object.entries(bundle).map(([file, { code }]) => [file, code]));
}

it('asks for the files behind a lazy one with it, but not for those that are here', () => {
  const code = codeAfter([
    chunk('a/page.js', 'import"./here.js";import(`./lazy.js`)', ['a/here.js']),
    chunk('a/here.js', ''),
    chunk('a/lazy.js', '', ['a/here.js', 'a/shared.js']),
    chunk('a/shared.js', '', ['a/deep.js']),
    chunk('a/deep.js', ''),
  ]);
  expect(code['a/page.js']).toBe(
    'import"./here.js";(import("./shared.js").catch(Object),import("./deep.js").catch(Object),import(`./lazy.js`))',
  );
});

it('leaves an import alone that has nothing behind it', () => {
  const code = codeAfter([chunk('page.js', 'import("./lazy.js")'), chunk('lazy.js', '')]);
  expect(code['page.js']).toBe('import("./lazy.js")');
});

it("takes out Vite's preloading and its file", () => {
  const code = codeAfter([
    chunk(
      'page.js',
      'const __vite__mapDeps=(i,m=__vite__mapDeps)=>i;\nimport{t as e}from"./preload-helper.X1.js";e(()=>import("./lazy.js"),__vite__mapDeps([0,1]))',
      ['preload-helper.X1.js'],
    ),
    chunk('lazy.js', '', ['preload-helper.X1.js']),
    chunk('preload-helper.X1.js', '', [], 'preload-helper'),
  ]);
  expect(code).toEqual({
    'page.js': 'const e=load=>load();e(()=>import("./lazy.js"))',
    'lazy.js': '',
  });
});
