/** Puts the folder the guide is served from in front of a path such as `/concepts/goal/`. */
export function address(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/u, '') + path;
}
