import * as streams from 'node:stream/web';
import { afterEach, vi } from 'vitest';

// Browsers have them; the window of the tests has not.
const { CompressionStream, DecompressionStream, ReadableStream } = streams;
Object.assign(globalThis, { CompressionStream, DecompressionStream, ReadableStream });

// As if the page were left: what waits for a paint is stored now, not after the window is gone.
afterEach(async () => {
  if (typeof window === 'undefined') return;
  window.dispatchEvent(new Event('pagehide'));
  // Storing may put off the summary, which is fetched.
  window.dispatchEvent(new Event('pagehide'));
  await vi.dynamicImportSettled();
});
