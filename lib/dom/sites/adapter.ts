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
  const withAttribute = attributes.map((name) => `[${name}]`).join() || ':not(*)';
  const isCellLike = [...(site?.cells ?? []), ...(readsOnlyCells ? [CELLS] : [])].join();
  const telling = isCellLike ? `${withAttribute},${isCellLike}` : withAttribute;

  function symbolOf(element: Element): StatedSymbol | null {
    const isLink = nameOf(element) === 'a';
    // Most elements end here, after one question.
    if (!fits(element, telling)) return isLink ? linked(element) : null;
    const said = attributes
      .map((name) => attributeOf(element, name))
      .find((value) => value !== null);
    const named = writtenSymbol(said ?? '');
    if (named !== null && !isNoCompany(named)) return { symbol: named, source: 'attribute' };
    return (isLink ? linked(element) : null) ?? inCell(element);
  }

  function linked(element: Element): StatedSymbol | null {
    const symbol = symbolInHref(attributeOf(element, 'href') ?? '', host);
    return symbol === null ? null : { symbol, source: 'link' };
  }

  function inCell(element: Element): StatedSymbol | null {
    const isCell =
      (cells !== null && fits(element, cells)) ||
      (readsOnlyCells && fits(element, CELLS) && isInSymbolColumn(element));
    const symbol = isCell ? symbolInCell(element) : null;
    return symbol === null ? null : { symbol, source: 'column' };
  }

  return {
    symbolOf,
    pageSymbols: (document) =>
      readsOnlyCells ? [] : pageSymbolsOf(document, (href) => symbolInHref(href, host)),
    readsOnlyCells,
  };
}
