import { daysBetween } from '@/lib/core/iso-date';
import type { Sentence } from '@/lib/core/words/sentence';
import { answer } from './answer';
import type { SignalInput } from './input';
import { isMarketTrade } from '@/lib/core/insider/market-trades';
import type { Signal } from './signal';

/** The bands in US dollars, and how far apart share count, trade and today may be. */
const SMALL_COMPANY = { small: 2_000_000_000, micro: 300_000_000, mostDays: 400 };

/** One such receipt may stand for several shares, or for a part of one. */
const RECEIPT = /depositary|depository|\bAD[RS]s?\b/i;

/**
 * The company's market value, roughly: shares outstanding as it last stated them, times the price
 * of the newest market trade that states one. Present below $2 billion, with the band below
 * $300 million named apart. Unknown without a count or a price, when either is too old, and where
 * the price is that of depositary receipts, which are no shares.
 */
export function smallCompanySignal(
  { today, events, outstanding }: SignalInput,
  { small, micro, mostDays }: typeof SMALL_COMPANY = SMALL_COMPANY,
): Signal {
  if (!outstanding) return unknown({ key: 'signalSmallNoShares' });
  const priced = events.find((event) => isMarketTrade(event) && (event.price ?? 0) > 0);
  if (!priced || priced.price === null) return unknown({ key: 'signalSmallNoPrice' });
  const { price, tradedOn } = priced;
  if (RECEIPT.test(priced.security)) {
    return unknown({ key: 'signalSmallReceipts' }, [priced]);
  }
  if (daysBetween(tradedOn, today) > mostDays) {
    return unknown({ key: 'signalSmallOldPrice', values: { day: { day: tradedOn } } }, [priced]);
  }
  if (Math.abs(daysBetween(outstanding.asOf, tradedOn)) > mostDays) {
    const values = { day: { day: outstanding.asOf } };
    return unknown({ key: 'signalSmallOldShares', values }, [priced]);
  }
  const value = outstanding.shares * price;
  const basis = { owner: null, events: [priced] };
  const said = {
    sum: { money: value },
    shares: { shares: outstanding.shares },
    counted: { day: outstanding.asOf },
    price: { price },
    day: { day: tradedOn },
  };
  if (value >= small) {
    const values = { ...said, limit: { money: small } };
    const sentence = { key: 'signalSmallNot', values } as const;
    return answer('small-company', 'absent', { sentence }, basis);
  }
  const isMicro = value < micro;
  const values = { ...said, limit: { money: isMicro ? micro : small } };
  const badge: Sentence = {
    key: isMicro ? 'signalSmallVeryBadge' : 'signalSmallBadge',
    values: { sum: said.sum },
  };
  const sentence: Sentence = { key: isMicro ? 'signalSmallVery' : 'signalSmall', values };
  return answer('small-company', 'present', { badge, sentence }, basis);
}

function unknown(sentence: Sentence, events: SignalInput['events'] = []): Signal {
  return answer('small-company', 'unknown', { sentence }, { owner: null, events });
}
