import { expect, it } from 'vitest';
import { placeId } from '#domain/place-id.ts';
import { plainText } from '#domain/plain-text.ts';

it.each([
  ['Two lists on one sheet', 'two-lists-on-one-sheet'],
  ['Café Ötker’s "no": 3 for 2!', 'cafe-otkers-no-3-for-2'],
])('makes an id of %j', (title, id) => {
  expect(placeId(title)).toBe(id);
});

it('takes the words out of rendered HTML, to be written anew', () => {
  expect(
    plainText('When <a class="term" href="/a/">R&amp;D</a>\n says &quot;&lt;no&gt;&#39;'),
  ).toBe('When R&D says "<no>\'');
});
