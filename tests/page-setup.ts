import * as streams from 'node:stream/web';
import { afterEach, vi } from 'vitest';

// Browsers have them; the window of the tests has not.
const { CompressionStream, DecompressionStream, ReadableStream } = streams;
Object.assign(globalThis, { CompressionStream, DecompressionStream, ReadableStream });

// A frame of these tests is drawn as soon as it is asked for: they wait for an act, not for a clock.
if (typeof window !== 'undefined') {
  window.requestAnimationFrame = (draw) =>
    window.setTimeout(() => {
      draw(performance.now());
    });
  window.cancelAnimationFrame = (id) => {
    window.clearTimeout(id);
  };
}

// As if the page were left: what waits for a paint is stored now, not after the window is gone.
afterEach(async () => {
  if (typeof window === 'undefined') return;
  window.dispatchEvent(new Event('pagehide'));
  // Storing may put off the summary, which is fetched.
  window.dispatchEvent(new Event('pagehide'));
  await vi.dynamicImportSettled();
});
