import type { OwnershipRow } from '@/lib/core/form4/ownership';
import type { Sentence } from '@/lib/core/words/sentence';
import type { Classification, IssuerContext } from './classify';
import type { FilingContext } from './filing-context';
import { wordsOn } from './market-words';
import { offeringRule } from './offering-rule';
import { LEFT_OUT, NOT_TO_COVER, TO_COVER } from './patterns';
import type { Passage } from './passage';
import { priceRule } from './price-rule';
import { isInsider } from './role';
import type { Rule } from './rule';
import type { TransactionClass } from './transaction-class';

const BLANK_CHECK_SIC = '6770';
/** Fractions of a share are bought by plans that invest an amount, in small numbers. */
const FEW_SHARES = 100;

/**
 * Decides for a row coded P or S, whose flag agrees with its code, whether it was a trade on the
 * open market, and if not, what it was. The codes cover "open market or private" trades, so the
 * order of questions is: who and what (issuer itself, swap, security), what the filing's words
 * say, what the issuer's own filings say (blank check, offering), who the owner is, whether the
 * price makes sense. What survives all of them was a market trade.
 */
export function marketRule(
  row: OwnershipRow,
  context: FilingContext,
  issuer: IssuerContext,
): Classification {
  const first = byFields(row, context);
  if (first) return first;
  const isBlankCheck = issuer.sic === BLANK_CHECK_SIC;
  const { onMarket, against } = wordsOn(row, context, isBlankCheck);
  return (
    against ??
    (onMarket ? null : byFraction(row)) ??
    (isBlankCheck ? said('blank-check', 'blank-check', { key: 'whyBlankCheck' }) : null) ??
    (onMarket ? null : offeringRule(row, context, issuer)) ??
    byOwner(row, context) ??
    priceRule(row, context, onMarket) ??
    onTheMarket(row, context, issuer, onMarket)
  );
}

function said(name: TransactionClass, rule: Rule, why: Sentence): Classification {
  return { class: name, rule, why, words: null };
}

function byFields(
  row: OwnershipRow,
  { document, kinds, words }: FilingContext,
): Classification | null {
  if (document.owners.every((owner) => owner.cik === document.issuer.cik)) {
    return said('issuer-itself', 'issuer-is-owner', { key: 'whyIssuerItself' });
  }
  if (row.equitySwap) return said('swap', 'equity-swap', { key: 'whySwap' });
  const [twice] = row.statedTwice;
  if (twice) {
    const values = { field: twice };
    return said('unclassified', 'stated-twice', { key: 'whyStatedTwice', values });
  }
  if (row.security === '') {
    return said('unclassified', 'no-security', { key: 'whyNoSecurity' });
  }
  if (kinds.get(row.security) === 'other') {
    const values = { security: row.security.slice(0, 120) };
    return said('other-security', 'other-security', { key: 'whyOtherSecurity', values });
  }
  if (words.lacksNote(row)) {
    return said('unclassified', 'missing-footnote', { key: 'whyMissingFootnote' });
  }
  return null;
}

function byFraction({ code, shares }: OwnershipRow): Classification | null {
  if (code !== 'P' || shares === null || shares >= FEW_SHARES || shares <= 0) return null;
  if (Number.isInteger(shares)) return null;
  return said('automatic-plan', 'fractional-shares', { key: 'whyFraction' });
}

function byOwner(row: OwnershipRow, { document }: FilingContext): Classification | null {
  if (document.owners.some(isInsider)) return null;
  if (!document.owners.some((owner) => owner.isTenPercentOwner)) {
    return said('other', 'no-insider', { key: 'whyNoInsider' });
  }
  const name = row.code === 'P' ? 'ten-percent-holder-purchase' : 'ten-percent-holder-sale';
  return said(name, 'ten-percent-holder', { key: 'whyTenPercent' });
}

function onTheMarket(
  row: OwnershipRow,
  context: FilingContext,
  issuer: IssuerContext,
  onMarket: boolean,
): Classification {
  const isSale = row.code === 'S';
  const cover = isSale ? toCover(context.words.ofTrade(row)) : null;
  if (cover) {
    const why = { key: 'whyToCover' } as const;
    return { class: 'open-market-sale', rule: 'words-to-cover', why, words: cover };
  }
  return onMarket
    ? said(isSale ? 'open-market-sale' : 'open-market', 'words-open-market', {
        key: 'whySaysMarket',
      })
    : NOTHING_AGAINST[isSale ? 'S' : 'P'][sourcesOf(issuer)];
}

const NOTHING_AGAINST = {
  P: {
    filing: said('open-market', 'nothing-against', { key: 'whyNothingP' }),
    others: said('open-market', 'nothing-against', { key: 'whyNothingPOthers' }),
  },
  S: {
    filing: said('open-market-sale', 'nothing-against', { key: 'whyNothingS' }),
    others: said('open-market-sale', 'nothing-against', { key: 'whyNothingSOthers' }),
  },
} as const;

function sourcesOf({ prospectusDays }: IssuerContext): 'filing' | 'others' {
  return prospectusDays === null ? 'filing' : 'others';
}

function toCover(notes: Passage): string | null {
  if (notes.quote(TO_COVER) === null) return null;
  const says = notes.sentences.find(
    (note) => note.says(TO_COVER) && !note.says(NOT_TO_COVER) && !note.says(LEFT_OUT),
  );
  return says?.quote(TO_COVER) ?? null;
}
