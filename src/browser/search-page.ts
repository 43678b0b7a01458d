// The script of /search/: the query is in the address, and the address follows the query.
const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) {
  const input = root.querySelector('input');
  const query = new URLSearchParams(location.search).get('q');
  if (input && query !== null) input.value = query;
  // Later, like everything that a page does not need before it is seen.
  void import('./search-view.ts').then(({ wireSearchView }) => {
    wireSearchView(root, (next) => {
      const address = new URL(location.href);
      if (next === '') address.searchParams.delete('q');
      else address.searchParams.set('q', next);
      history.replaceState(null, '', address);
    });
  });
}
// Without an import it would be no module, and its names would be everybody's.
export {};
