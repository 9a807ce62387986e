import type { HintSource } from '@/lib/core/ticker/hint';
import { attributeOf, nameOf } from '../unclobbered';
import { isBrokerage } from './brokerages';
import { symbolInHref } from './href-symbol';
import { pageSymbolsOf } from './page-symbols';
import { siteOf } from './site-table';
import { CELLS, isInSymbolColumn, symbolInCell } from './symbol-cell';
import { isNoCompany, writtenSymbol } from './written-value';

/** What an element's markup states of the company that its text is about. */
export interface StatedSymbol {
  readonly symbol: string;
  readonly source: HintSource;
}

/** How the pages of one host say which companies they are about. */
export interface SiteAdapter {
  /** What the element's markup states; null for the most. Cheap, and reads no layout. */
  symbolOf(element: Element): StatedSymbol | null;
  /** The symbols that the page says it is about as a whole. */
  pageSymbols(document: Document): string[];
  /** Whether nothing but the elements for which `symbolOf` answers may be read. */
  readonly readsOnlyCells: boolean;
}

/** The one that says most comes first: where it names no company, a shorter one does not either. */
const ATTRIBUTES = [
  'data-charting-symbol',
  'data-symbol-full',
  'data-symbol-short',
  'data-symbol',
  'data-ticker',
  'data-boxover-ticker',
  'data-stock-symbol',
  'data-ticker-symbol',
];

function fits(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** The adapter for a page of this host (`location.hostname`), known or not. */
export function adapterFor(host: string): SiteAdapter {
  const site = siteOf(host);
  const readsOnlyCells = isBrokerage(host);
  const cells = site?.cells?.join() ?? null;
  // A row of a brokerage's table holds what is the reader's own: there the attribute is not enough.
  const attributes = readsOnlyCells ? [] : ATTRIBUTES;
  const telling = [
    'a[href]',
    ...attributes.map((name) => `[${name}]`),
    ...(site?.cells ?? []),
    ...(readsOnlyCells ? [CELLS] : []),
  ].join();

  function symbolOf(element: Element): StatedSymbol | null {
    if (!Element.prototype.hasAttributes.call(element) && !readsOnlyCells) return null;
    if (!fits(element, telling)) return null;
    const said = attributes
      .map((name) => attributeOf(element, name))
      .find((value) => value !== null);
    const named = writtenSymbol(said ?? '');
    if (named !== null && !isNoCompany(named)) return { symbol: named, source: 'attribute' };
    const href = nameOf(element) === 'a' ? attributeOf(element, 'href') : null;
    const linked = href === null ? null : symbolInHref(href, host);
    if (linked !== null) return { symbol: linked, source: 'link' };
    const isCell =
      (cells !== null && fits(element, cells)) ||
      (readsOnlyCells && fits(element, CELLS) && isInSymbolColumn(element));
    const written = isCell ? symbolInCell(element) : null;
    return written === null ? null : { symbol: written, source: 'column' };
  }

  return {
    symbolOf,
    pageSymbols: (document) =>
      readsOnlyCells ? [] : pageSymbolsOf(document, (href) => symbolInHref(href, host)),
    readsOnlyCells,
  };
}
