/** Fetches a JSON file of this guide by its path below the base path. */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/u, '/')}${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
