import { address } from './address.ts';

/** The full address of a path such as `/concepts/goal/`: site, folder, path. */
export function url(path: string): string {
  return new URL(address(path), import.meta.env.SITE).href;
}
