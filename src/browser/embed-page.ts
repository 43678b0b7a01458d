import { tellHeight } from './frame-height.ts';

// What page.ts fetches on the pages below /embed/.
tellHeight(window, document.body.dataset['embed'] ?? '');

// All links of an embed open a new tab (<base target>); a place on the same page is no new page.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest('a[href^="#"]');
  if (link instanceof HTMLAnchorElement) link.target = '_self';
});
