/** The frame of a button; made from the template behind the card when it is first asked for. */
function frameOf(button: HTMLButtonElement, { document }: Window): HTMLIFrameElement | undefined {
  const template = button.closest('aside')?.nextElementSibling;
  const there = template?.nextElementSibling;
  if (there instanceof HTMLIFrameElement) return there;
  if (!(template instanceof HTMLTemplateElement)) return undefined;
  const copy = document.importNode(template.content, true).querySelector('iframe');
  if (!copy) return undefined;
  const theme = document.documentElement.dataset['theme'];
  if (theme) copy.src += `?theme=${theme}`;
  copy.addEventListener('load', () => {
    copy.focus();
  });
  template.after(copy);
  // What other sites use to make a frame as high as its content.
  const listener = document.createElement('script');
  listener.src = button.dataset['frame'] ?? '';
  document.head.append(listener);
  return copy;
}

/** Opens the frame and moves the focus into it; closes it again. What it holds stays. */
export function toggleFrame(button: HTMLButtonElement, page: Window): void {
  const frame = frameOf(button, page);
  if (!frame) return;
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  frame.hidden = isOpen;
  button.setAttribute('aria-expanded', String(!isOpen));
  const label = button.textContent;
  button.textContent = button.dataset['close'] ?? '';
  button.dataset['close'] = label.trim();
  if (!isOpen) frame.focus();
}
