/** Files of `test/e2e` that `npm test` runs in Firefox too. */
export const IN_EVERY_RUN: readonly string[] = [
  'article-to-card',
  'hostile-host',
  'watchlist',
  'worker',
];

/** Those that `npm run firefox` runs besides. */
export const BESIDES: readonly string[] = [
  'contact',
  'context-menu',
  'corrections',
  'faults',
  'fund-card',
  'funds',
  'history',
  'hostile-globals',
  'hostile-load',
  'hostile-words',
  'judge',
  'keyboard',
  'ledger',
  'living-page',
  'marks',
  'options',
  'options-page',
  'overlay-cards',
  'overlay-fights',
  'overlay-keys',
  'overlay-opening',
  'pace',
  'page-companies',
  'pause',
  'restart',
  'side-panel',
  'upkeep',
  'whole-pages',
  'wipe',
];

/** Those that run in Chromium alone; `test/e2e/firefox.md` says why. */
export const IN_CHROMIUM_ALONE: readonly string[] = [
  'any-company',
  'fault-matrix',
  'first-hover',
  'gallery',
  'hostile-frame',
  'hostile-spying',
  'notifications',
  'opt-in',
  'overlay-touch',
  'page-zoom',
  'popup-opening',
  'two-profiles',
  'watch-day',
];
