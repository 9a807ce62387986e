import type { IsoDate } from '@/lib/core/iso-date';
import { listAll } from '@/lib/core/words/list-words';
import type { Values } from '@/lib/core/words/form-value';
import { say, sayCount } from '@/lib/core/words/say';
import type { Sentence, SentenceValue } from '@/lib/core/words/sentence';
import { formatDay } from './day';
import { formatMoney, formatPrice } from './money';
import { formatPercent, formatShares } from './quantity';

/** A sentence that was kept as data, in the language that is spoken. */
export function saySentence(sentence: Sentence, today: IsoDate): string {
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
  if ('all' in value) return listAll(value.all.map((one) => String(formed(one, today))));
  return saySentence(value, today);
}
