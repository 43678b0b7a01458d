import { expect, it } from 'vitest';
import { oembed } from '#publishing/oembed.ts';
import { site } from '#site.config.ts';

const url = (path: string): string => `https://guide.example/sub${path}`;

it('describes an exercise as oEmbed asks', () => {
  const title = 'Sort twelve statements';
  const { html, ...rest } = oembed(
    { title, kind: 'exercise', path: '/exercises/sort-twelve/' },
    url,
  );
  expect(rest).toEqual({
    version: '1.0',
    type: 'rich',
    provider_name: site.name,
    provider_url: 'https://guide.example/sub/',
    title,
    width: 720,
    height: 640,
    thumbnail_url: 'https://guide.example/sub/og/exercise.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(html).toContain('src="https://guide.example/sub/embed/exercises/sort-twelve/"');
  expect(html).toContain('title="Sort twelve statements · Why &amp; How"');
  expect(html).toContain('height="640"');
  expect(html).toContain('<script src="https://guide.example/sub/embed.js" async></script>');
});

it('describes the builder', () => {
  const { html, thumbnail_url: picture } = oembed(
    { title: 'Build a plan', kind: 'page', path: '/build/' },
    url,
  );
  expect(html).toContain('src="https://guide.example/sub/embed/build/"');
  expect(picture).toBe('https://guide.example/sub/og/page.png');
});
