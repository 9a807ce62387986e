import type { IsoDate } from '@/lib/core/iso-date';
import { listAll } from '@/lib/core/words/list-words';
import type { Values } from '@/lib/core/words/form-value';
import { say, sayCount } from '@/lib/core/words/say';
import type { SentenceValue, StoredSentence } from '@/lib/core/words/sentence';
import { formatDay, monthName } from './day';
import { formatMoney, formatPrice } from './money';
import { formatPercent } from './percent';
import { formatShares } from './quantity';
import { formatRatio } from './ratio';

/**
 * A sentence that was kept as data, in the language that is spoken; one that an older version kept
 * as words is told as it is.
 */
export function saySentence(sentence: StoredSentence, today: IsoDate): string {
  if (typeof sentence === 'string') return sentence;
  const values: Values = Object.fromEntries(
    Object.entries(sentence.values ?? {}).map(([place, value]) => [place, formed(value, today)]),
  );
  return 'key' in sentence
    ? say(sentence.key, values)
    : sayCount(sentence.counted, sentence.count, values);
}

function formed(value: SentenceValue, today: IsoDate): string | number {
  if (typeof value !== 'object') return value;
  if ('money' in value) return formatMoney(value.money);
  if ('price' in value) return formatPrice(value.price);
  if ('shares' in value) return formatShares(value.shares);
  if ('part' in value) return formatPercent(value.part);
  if ('day' in value) return formatDay(value.day, today);
  if ('month' in value) return monthName(value.month);
  if ('ratio' in value) return formatRatio(value.ratio);
  if ('all' in value) return listAll(value.all.map((one) => String(formed(one, today))));
  return saySentence(value, today);
}
