import type { Progress } from '#schemas/progress.ts';
import { isNewer, progressFrom, versioned } from './progress-migrations.ts';

const format = 'why-how-progress';

/** Larger files are not read: a browser would not keep so much text either. */
export const mostBytes = 5 * 1024 * 1024;

/** Why a file cannot be read as a record: not one of this guide, of a later version, too large. */
export type FileProblem = 'foreign' | 'newer' | 'tooLarge';

/** What is in a file. */
export type FileContent =
  { readonly kind: 'record'; readonly progress: Progress } | { readonly kind: FileProblem };

/** The text of a file that holds a record. */
export function encodeProgressFile(progress: Progress): string {
  return `${JSON.stringify({ format, ...versioned(progress) })}\n`;
}

/** Reads the text of a file with the same checks and migrations as what is stored. */
export function decodeProgressFile(text: string): FileContent {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'foreign' };
  }
  if (typeof value !== 'object' || value === null) return { kind: 'foreign' };
  if (!('format' in value) || value.format !== format) return { kind: 'foreign' };
  if (isNewer(value)) return { kind: 'newer' };
  const progress = progressFrom(value);
  return progress ? { kind: 'record', progress } : { kind: 'foreign' };
}

/** Reads a file the learner chose. What is not text comes out as text that is no record. */
export async function readProgressFile(file: Blob): Promise<FileContent> {
  if (file.size > mostBytes) return { kind: 'tooLarge' };
  try {
    return decodeProgressFile(await file.text());
  } catch {
    // The file was moved, or the device with it was pulled out.
    return { kind: 'foreign' };
  }
}
