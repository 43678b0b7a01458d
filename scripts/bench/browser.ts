import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';

/**
 * Slow 4G and a processor four times slower, with the numbers that Lighthouse applies to a real
 * connection: 150 ms and 1.6 Mbit/s, stretched by 3.75 and 0.9 for what a request costs on top.
 */
const slow = { latency: 562.5, bytesPerSecond: (1.6 * 0.9 * 1024 * 1024) / 8, processor: 4 };

/** Under which conditions something is measured. */
export type Condition = 'plain' | 'slow' | 'slow processor';

/** A page that counts what it transfers. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Bytes of bodies that came over the wire so far, by type of request. */
  readonly transferred: () => Readonly<Record<string, number>>;
  readonly total: () => number;
  readonly close: () => Promise<void>;
}

/** Starts the browser of the journeys. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** A first visit under a condition: nothing stored, no service worker. */
export async function visit(browser: Browser, condition: Condition, width = 412): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height: 823 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (condition === 'slow') {
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow.latency,
      downloadThroughput: slow.bytesPerSecond,
      uploadThroughput: slow.bytesPerSecond,
    });
  }
  if (condition !== 'plain') {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow.processor });
  }
  const types = new Map<string, string>();
  const bytes: Record<string, number> = {};
  cdp.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  // Bodies as they travel; a host with HTTP/2 packs the headers, which are alike, into a few bytes.
  cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  return {
    page,
    cdp,
    transferred: () => ({ ...bytes }),
    total: () => Object.values(bytes).reduce((sum, part) => sum + part, 0),
    close: () => context.close(),
  };
}

/** The middle of some numbers; the mean of the two in the middle if their count is even. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number): number => sorted[index] ?? NaN;
  return Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
}
