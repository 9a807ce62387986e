import type { Detection, FundMention, Mention } from '@/lib/core/ticker/mention';
import type { Listing, DirectorySlice } from '@/lib/core/ticker/slice';
import type { Mark, Named } from './highlight';
import { rangeIn, type PageText } from './page-text';

const MARKS_PER_STEP = 50;

interface Placed extends Named {
  readonly start: number;
  readonly end: number;
}

function listingOf({ ticker }: Mention, slice: DirectorySlice): Listing | null {
  const chosen = slice.corrections.find(({ instead }) => instead?.ticker === ticker)?.instead;
  return slice.listings.get(ticker) ?? chosen ?? null;
}

function ofCompany(mention: Mention, slice: DirectorySlice): Placed | null {
  const company = listingOf(mention, slice);
  if (!company) return null;
  const { start, end, tier, why } = mention;
  return { start, end, tier, why, subject: { kind: 'company', company } };
}

function ofFund(named: FundMention, mention: Mention | undefined, slice: DirectorySlice): Placed {
  const { start, end, fund, why } = named;
  const company = mention ? listingOf(mention, slice) : null;
  return {
    start,
    end,
    why,
    tier: mention?.tier ?? 'sure',
    subject: { kind: 'fund', fund, company },
  };
}

/** One list of both kinds: a fund takes the place of the company whose name it is. */
function placed({ mentions, funds }: Detection, slice: DirectorySlice): Placed[] {
  const taken = new Set<Mention>();
  const found = funds.map((fund) => {
    const within = mentions.filter(({ start, end }) => start < fund.end && end > fund.start);
    for (const mention of within) taken.add(mention);
    return ofFund(fund, within[0], slice);
  });
  for (const mention of mentions) {
    const company = taken.has(mention) ? null : ofCompany(mention, slice);
    if (company) found.push(company);
  }
  return found;
}

/** The marks of what was detected in a page's text, where the page still says it. */
export function* marksInPage(
  page: PageText,
  detection: Detection,
  slice: DirectorySlice,
): Generator<undefined, Mark[]> {
  const marks: Mark[] = [];
  let steps = 0;
  for (const { start, end, ...named } of placed(detection, slice)) {
    if (++steps % MARKS_PER_STEP === 0) yield;
    const range = rangeIn(page, start, end);
    if (range) marks.push({ ...named, range, phrase: range.toString() });
  }
  return marks;
}
