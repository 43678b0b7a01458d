/** One pixel to paint with a color, for what the browser makes of it. */
function pixelOf(page: Document, color: string): Uint8ClampedArray {
  const canvas = page.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser does not draw');
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  return pen.getImageData(0, 0, 1, 1).data;
}

/** A color of tokens.css as hex, in the light theme: a file has no theme and knows no oklch. */
export function lightToken(page: Document, name: string): string {
  const token = getComputedStyle(page.documentElement).getPropertyValue(`--c-${name}`);
  const [, light = token] = /light-dark\(\s*([^,]+),/u.exec(token) ?? [];
  const channels = [...pixelOf(page, light.trim()).slice(0, 3)];
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
