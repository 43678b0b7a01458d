// The script of the fit matrix: the matrix is read without it. It fetches the rest when somebody
// reaches for the matrix, or when the address says what to show.
const root = document.querySelector<HTMLElement>('[data-fit-matrix]');
if (root) {
  let live: Promise<void> | undefined;
  const start = (): void => {
    live ??= import('./fit-matrix.ts').then(({ wireFitMatrix }) => {
      wireFitMatrix(root);
    });
  };
  for (const type of ['pointerover', 'pointerdown', 'focusin']) root.addEventListener(type, start);
  if (location.search !== '' || location.hash !== '') start();
}
