/** A mention that a careful reader would expect; offsets in UTF-16 code units of the page's text. */
export interface LabelledMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly ticker: string;
  readonly kind: string;
}

export interface LabelledPage {
  /** What the page is about: `stock`, `nonstock` (no finance at all) or `table`. */
  readonly cls: string;
  readonly text: string;
  readonly mentions: readonly LabelledMention[];
  /** Places that count neither as right nor as wrong. */
  readonly optional: readonly { readonly start: number; readonly end: number }[];
  /** Names of 13F managers and mutual funds. */
  readonly funds: readonly { readonly start: number; readonly end: number }[];
}

const LABEL = /⟦([^⟦⟧|]+)\|([^⟦⟧|]+)(?:\|([a-z]+))?⟧/gu;

/**
 * Reads a labelled page: a first line `class: stock`, an empty line, then the text, in which
 * `⟦Apple|AAPL|name⟧` labels a mention, `⟦Getty Images|optional⟧` a place that does not count and
 * `⟦Ariel Fund|fund⟧` a fund. Throws when a label is badly formed.
 */
export function readLabelledPage(source: string): LabelledPage {
  const [head = '', marked = ''] = source.split(/\n\n([^]*)/, 2);
  const cls = /^class: (stock|nonstock|table)$/m.exec(head)?.[1];
  if (cls === undefined) throw new Error(`no class in: ${head.slice(0, 80)}`);
  const mentions: LabelledMention[] = [];
  const optional: { start: number; end: number }[] = [];
  const funds: { start: number; end: number }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(LABEL)) {
    const [whole, label = '', target = '', kind] = match;
    text += marked.slice(from, match.index);
    const place = { start: text.length, end: text.length + label.length };
    text += label;
    from = match.index + whole.length;
    if (target === 'optional') optional.push(place);
    else if (target === 'fund') funds.push(place);
    else if (kind) mentions.push({ ...place, text: label, ticker: target, kind });
    else throw new Error(`label without a kind: ${whole}`);
  }
  text += marked.slice(from);
  if (/[⟦⟧]/u.test(text)) throw new Error('a label is badly formed');
  return { cls, text, mentions, optional, funds };
}
