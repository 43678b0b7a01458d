import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cardTree } from '#publishing/card.ts';
import { cardsOf } from '#publishing/cards.ts';
import { catalogueFile } from '#publishing/catalogue-file.ts';
import { drawCard } from '#publishing/draw-card.ts';
import { twins } from '#publishing/twins.ts';
import { tinyWriter } from './tiny-guide.ts';

const cards = cardsOf(catalogueFile(tinyWriter, twins(tinyWriter)));
const ink = () => '#111111';
const font = (weight: number): Buffer =>
  readFileSync(
    `node_modules/@fontsource/barlow-semi-condensed/files/barlow-semi-condensed-latin-${weight}-normal.woff`,
  );

it('makes a picture for each main entry and one for each kind of the other pages', () => {
  expect(cards.map(({ path }) => path)).toEqual([
    '/og/lessons/first.png',
    '/og/concepts/goal.png',
    '/og/strategies/focus.png',
    '/og/tactics/call.png',
    '/og/exercise.png',
    '/og/scenario.png',
    '/og/page.png',
  ]);
});

it('says the kind, the title and the definition, with the shape of the kind', () => {
  const goal = cards.find(({ path }) => path.endsWith('goal.png'))?.card;
  expect(goal).toMatchObject({ label: 'Goal', title: 'Goal', shape: 'goal' });
  expect(goal && JSON.stringify(cardTree(goal, ink))).toContain('said in one short sentence');
});

it('draws 1200 by 630', async () => {
  const card = { label: 'Goal', title: 'Goal', short: 'What you want.', shape: 'goal' } as const;
  const png = await drawCard(cardTree(card, ink), { 500: font(500), 600: font(600) });
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});
