// The script of /myths/: the cards are read without it; it copies one when asked.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest('button[data-copy]');
  if (!(button instanceof HTMLButtonElement)) return;
  void import('./copy-card.ts').then(({ copyCard }) => copyCard(button, location.href));
});
