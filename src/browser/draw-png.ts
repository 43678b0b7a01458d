/** Safari draws no larger picture, and says nothing about it. */
const mostPixels = 16_000_000;

/** Draws an SVG as PNG at twice its size, or as large as browsers can. Rejects where that fails. */
export async function pngOf(
  page: Document,
  { svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number },
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, Math.sqrt(mostPixels / (width * height)));
  const canvas = page.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('this browser made no PNG'));
    }, 'image/png');
  });
}
