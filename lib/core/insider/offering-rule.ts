import { addDays, daysBetween, type IsoDate } from '@/lib/core/iso-date';
import type { OwnershipRow } from '@/lib/core/form4/ownership';
import type { MessageKey } from '@/lib/core/words/catalogue';
import type { Sentence } from '@/lib/core/words/sentence';
import type { Classification, IssuerContext } from './classify';
import type { FilingContext } from './filing-context';
import { IPO, ON_CLOSING } from './offering-words';

const DAYS_AROUND_OFFERING = 5;

/**
 * Tells a row coded P or S that was part of an offering: the same filing converts shares on its
 * closing, or the issuer filed a prospectus or registered a class on an exchange within five days
 * of the trade. An offering has one price, so a row that was traded at a range of them is left
 * alone.
 */
export function offeringRule(
  row: OwnershipRow,
  context: FilingContext,
  issuer: IssuerContext,
): Classification | null {
  const words = row.date ? onClosing(row.date, context) : null;
  if (words) {
    const why = { key: 'whyOnClosing' } as const;
    return { class: 'ipo-allocation', rule: 'conversion-on-closing', why, words };
  }
  const listing = nearest(row.date, issuer.listingDays);
  const prospectus = nearest(row.date, issuer.prospectusDays);
  if ((!listing && !prospectus) || context.words.ofTrade(row).priceRange) return null;
  if (prospectus) {
    if (listing) return allotted('whyNearListingAndProspectus', prospectus);
    const why = near('whyNearProspectus', prospectus);
    return { class: 'offering', rule: 'near-prospectus', why, words: null };
  }
  return listing ? allotted('whyNearListing', listing) : null;
}

function allotted(key: MessageKey, day: IsoDate): Classification {
  return { class: 'ipo-allocation', rule: 'near-listing', why: near(key, day), words: null };
}

function near(key: MessageKey, day: IsoDate): Sentence {
  return { key, values: { days: DAYS_AROUND_OFFERING, day: { day } } };
}

/** The words of a conversion on the closing of the offering, on the day of the trade or next to it. */
function onClosing(day: IsoDate, { conversions, words }: FilingContext): string | null {
  if (conversions.size === 0) return null;
  for (const on of [day, addDays(day, 1), addDays(day, -1)]) {
    const conversion = conversions.get(on);
    const notes = conversion ? words.ofTrade(conversion) : null;
    const quote = notes?.quote(IPO) ?? notes?.quote(ON_CLOSING) ?? null;
    if (quote !== null) return quote;
  }
  return null;
}

function nearest(day: IsoDate | null, days: readonly IsoDate[] | null): IsoDate | null {
  if (!day || !days) return null;
  for (const other of days) {
    if (Math.abs(daysBetween(day, other)) <= DAYS_AROUND_OFFERING) return other;
  }
  return null;
}
