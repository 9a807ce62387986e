import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import type { OwnershipDocument, OwnershipRow } from '@/lib/core/form4/ownership';
import type { Classification, IssuerContext } from './classify';
import { findSentence, sentencesOf, tradeNotes } from './footnote-words';
import { byWords, saysOpenMarket } from './market-words';
import {
  ALWAYS_OTHER_SECURITY,
  COMMON_STOCK,
  CONVERTED,
  FOREIGN_CURRENCY,
  IPO,
  OTHER_SECURITY,
} from './patterns';
import { priceProblem } from './price-sense';
import { isInsider } from './role';
import type { TransactionClass } from './transaction-class';

const BLANK_CHECK_SIC = '6770';
const DAYS_AROUND_OFFERING = 5;

/**
 * Decides for a row coded P or S, whose flag agrees with its code, whether it was a trade on the
 * open market, and if not, what it was. The codes cover "open market or private" trades, so the
 * order of questions is: who and what (issuer itself, swap, security), what the filing's words
 * say, what the issuer's own filings say (blank check, offering), who the owner is, whether the
 * price makes sense. What survives all of them was a market trade.
 */
export function marketRule(
  row: OwnershipRow,
  document: OwnershipDocument,
  issuer: IssuerContext,
): Classification {
  const notes = sentencesOf(tradeNotes(row, document));
  const onMarket = saysOpenMarket(notes);
  const isBlankCheck = issuer.sic === BLANK_CHECK_SIC;

  if (document.owners.every((owner) => owner.cik === document.issuer.cik)) {
    return said('issuer-itself', 'The company itself is the reporting owner.');
  }
  if (row.equitySwap) return said('swap', 'Marked as involving an equity swap.');
  if (row.security === '') return said('unclassified', 'The row does not name the security.');
  if (isOtherSecurity(row.security)) {
    return said('other-security', `The security is "${row.security}", not common stock.`);
  }
  if (row.tradeFootnotes.some((id) => !Object.hasOwn(document.footnotes, id))) {
    return said('unclassified', 'The row refers to a footnote that the filing does not hold.');
  }
  return (
    byWords(row, notes, document.remarks, isBlankCheck) ??
    (isBlankCheck
      ? said('blank-check', 'The company is a blank-check company (SIC code 6770).')
      : null) ??
    (onMarket ? null : byOffering(row, document, issuer)) ??
    byOwnerAndPrice(row, document, issuer, notes, onMarket)
  );
}

function said(name: TransactionClass, why: string): Classification {
  return { class: name, why, words: null };
}

function isOtherSecurity(title: string): boolean {
  if (ALWAYS_OTHER_SECURITY.test(title)) return true;
  return OTHER_SECURITY.test(title) && !COMMON_STOCK.test(title);
}

function byOffering(
  row: OwnershipRow,
  document: OwnershipDocument,
  issuer: IssuerContext,
): Classification | null {
  const conversion = document.rows.find(
    (other) => other.table === 'n' && other.code === 'C' && other.date === row.date,
  );
  const words = conversion
    ? findSentence(sentencesOf(tradeNotes(conversion, document)), IPO)
    : null;
  if (words) {
    const why = 'The same filing converts shares on the closing of the initial public offering.';
    return { class: 'ipo-allocation', why, words };
  }
  const listing = nearest(row.date, issuer.listingDays);
  const prospectus = nearest(row.date, issuer.prospectusDays);
  if (!prospectus) return null;
  return listing
    ? {
        class: 'ipo-allocation',
        why: `Within ${DAYS_AROUND_OFFERING} days of the company's listing and prospectus of ${prospectus}.`,
        words: null,
      }
    : {
        class: 'offering',
        why: `Within ${DAYS_AROUND_OFFERING} days of the company's prospectus of ${prospectus}.`,
        words: null,
      };
}

function nearest(day: IsoDate | null, days: readonly IsoDate[] | null): IsoDate | null {
  if (!day || !days) return null;
  return days.find((other) => Math.abs(daysBetween(day, other)) <= DAYS_AROUND_OFFERING) ?? null;
}

function byOwnerAndPrice(
  row: OwnershipRow,
  document: OwnershipDocument,
  issuer: IssuerContext,
  notes: readonly string[],
  onMarket: boolean,
): Classification {
  const bought = row.code === 'P';
  if (!document.owners.some(isInsider)) {
    if (!document.owners.some((owner) => owner.isTenPercentOwner)) {
      return said('other', 'The owner is neither officer, director nor ten-percent holder.');
    }
    return {
      class: bought ? 'ten-percent-holder-purchase' : 'ten-percent-holder-sale',
      why: 'No reporting owner is an officer or director.',
      words: null,
    };
  }
  const problem = priceProblem(row, document.issuer.cik);
  if (problem) return said('price-unclear', problem);
  const currency = findSentence(
    notes.filter((sentence) => !CONVERTED.test(sentence)),
    FOREIGN_CURRENCY,
  );
  if (currency) {
    const foreign = 'The filing gives the price in another currency than US dollars.';
    return { class: 'price-unclear', why: foreign, words: currency };
  }
  const sources =
    issuer.prospectusDays === null ? 'the filing' : "the filing or the company's other filings";
  const why = onMarket
    ? 'The filing itself calls it an open-market trade.'
    : `Code ${bought ? 'P' : 'S'}, and nothing in ${sources} speaks against the open market.`;
  return { class: bought ? 'open-market' : 'open-market-sale', why, words: null };
}
