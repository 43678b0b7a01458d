import { embedCode, hostScriptPath } from '#domain/embed.ts';
import { copyText } from './clipboard.ts';

/** The code for the page with this button, which holds the address of its embed and the height. */
export function codeFor({ dataset }: HTMLButtonElement, page: Window, base: string): string {
  const full = (path: string): string => new URL(path, page.location.href).href;
  return embedCode({
    title: page.document.title,
    src: full(dataset['embed'] ?? ''),
    script: full(base.replace(/\/$/u, '') + hostScriptPath),
    height: Number(dataset['height']),
  });
}

/** Copies the code, and says beside the button what happened; a refused copy shows the code. */
export async function copyEmbedCode(button: HTMLButtonElement, page: Window): Promise<void> {
  const around = button.closest('[data-embed-code]');
  const status = around?.querySelector('[role="status"]');
  const shown = around?.querySelector('code');
  if (!status || !shown) return;
  const code = codeFor(button, page, import.meta.env.BASE_URL);
  const isCopied = await copyText(code);
  status.textContent = button.dataset[isCopied ? 'done' : 'failed'] ?? '';
  shown.textContent = isCopied ? '' : code;
}
