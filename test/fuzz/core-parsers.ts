import { FEED_PARSERS } from './feed-parsers';
import { FILING_PARSERS } from './filing-parsers';
import { LIST_PARSERS } from './list-parsers';
import { OWN_PARSERS } from './own-parsers';
import type { Parser } from './parser';

/** Every parser that needs neither a page nor the browser. */
export const CORE_PARSERS: readonly Parser[] = [
  ...FILING_PARSERS,
  ...LIST_PARSERS,
  ...FEED_PARSERS,
  ...OWN_PARSERS,
];
