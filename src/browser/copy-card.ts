import { copyText } from './clipboard.ts';

/** What a card says as plain text: a line for each marked part, then its own address. */
export function cardText(card: Element, page: string): string {
  const parts = [...card.querySelectorAll('[data-copied]')];
  const lines = parts.map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' ').trim());
  const heading = card.querySelector('[id]');
  const address = new URL(page);
  address.hash = heading?.id ?? '';
  return [...lines, address.href].join('\n');
}

/** Copies the card around the button that was pressed, and says beside the button what happened. */
export async function copyCard(button: HTMLButtonElement, page: string): Promise<void> {
  const card = button.closest('[data-card]');
  const status = card?.querySelector('[role="status"]');
  if (!card || !status) return;
  const isCopied = await copyText(cardText(card, page));
  status.textContent = button.dataset[isCopied ? 'done' : 'failed'] ?? '';
}
