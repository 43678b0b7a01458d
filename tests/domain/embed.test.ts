import { expect, it } from 'vitest';
import { embedCode, embedHeight, embedPath, oembedPath } from '#domain/embed.ts';

it('knows which pages can stand in other sites, and where', () => {
  expect(embedPath('/exercises/sort-twelve/')).toBe('/embed/exercises/sort-twelve/');
  expect(oembedPath('/exercises/sort-twelve/')).toBe('/oembed/exercises/sort-twelve.json');
  expect(embedPath('/build/')).toBe('/embed/build/');
  expect(oembedPath('/build/')).toBe('/oembed/build.json');
  for (const path of ['/', '/exercises/', '/lessons/goal/', '/concepts/build/', '/build/more/']) {
    expect([embedPath(path), oembedPath(path)], path).toEqual([undefined, undefined]);
  }
  expect(embedHeight('/build/')).toBeGreaterThan(embedHeight('/exercises/sort-twelve/'));
});

it('writes a frame with a name, as wide as its place, and the script beside it', () => {
  expect(
    embedCode({
      title: 'Sort twelve · Why & How',
      src: 'https://guide.example/embed/exercises/sort-twelve/',
      script: 'https://guide.example/embed.js',
      height: 640,
    }),
  ).toBe(
    '<iframe src="https://guide.example/embed/exercises/sort-twelve/" title="Sort twelve · Why &amp; How"' +
      ' height="640" style="border:0;width:100%" loading="lazy" allow="clipboard-write"></iframe>\n' +
      '<script src="https://guide.example/embed.js" async></script>',
  );
});

it('lets no title out of its attribute', () => {
  const code = embedCode({
    title: '"><script>alert(1)</script>',
    src: 'https://guide.example/?a="b"&c',
    script: 'https://guide.example/embed.js',
    height: 640,
  });
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  expect(code).toContain('src="https://guide.example/?a=&quot;b&quot;&amp;c"');
});
