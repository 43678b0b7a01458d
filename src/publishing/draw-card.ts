import satori from 'satori';
import sharp from 'sharp';
import { cardSize, type CardNode } from './card.ts';

/** Files of the display face by weight. */
export type CardFonts = Readonly<Record<500 | 600, Buffer>>;

/** Draws a picture of boxes as PNG. Words become outlines, so no font needs to be installed. */
export async function drawCard(tree: CardNode, fonts: CardFonts): Promise<Buffer> {
  const svg = await satori(tree, {
    ...cardSize,
    fonts: ([500, 600] as const).map((weight) => ({
      name: 'board',
      weight,
      style: 'normal',
      data: fonts[weight],
    })),
  });
  // A palette would save a sixth of the bytes and cost eight times as long.
  return sharp(Buffer.from(svg)).flatten().png({ compressionLevel: 6 }).toBuffer();
}
