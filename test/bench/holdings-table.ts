import { rowXml, tableXml } from '@/test/unit/form13f/table-xml';

const WORDS = 'ALDER BIRCH CEDAR DELTA ELM FJORD GLADE HARBOR IRIS JUNIPER KELP LARCH MAPLE'.split(
  ' ',
);
const ENDS = ['INC', 'CORP', 'HLDGS LTD', '&amp; CO', 'PLC NEW', 'TR UNIT SER 1', 'ETF TR'];
/** Securities among which the rows of a table are spread: as many as a large manager holds. */
const SECURITIES = 6_000;
const CHUNK = 65_536;
const BLOCK = 1_000;

/** What is asked of a table. */
export interface TableSize {
  readonly rows: number;
  /** Of every element, with its colon; empty for none. */
  readonly prefix: string;
}

/**
 * An information table of so many rows as pieces of 64 KB of UTF-8, shaped as real ones: names of several
 * lengths, some with entities, an option or a bond here and there, a security on several rows.
 * Made as it is asked for, so that it need not be in memory at once.
 */
export function* tableBytes({ rows, prefix }: TableSize): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const [head = '', tail = ''] = tableXml(['\n|'], prefix).split('\n|');
  let held = head;
  for (let at = 0; at < rows; at++) {
    held += row(at, prefix);
    if (held.length < CHUNK) continue;
    yield encoder.encode(held.slice(0, CHUNK));
    held = held.slice(CHUNK);
  }
  yield encoder.encode(held + tail);
}

/**
 * A table of so many rows of which the same thousand repeat, so that making it takes no memory worth
 * mentioning beside reading it.
 */
export function* repeatedBytes({ rows, prefix }: TableSize): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const [head = '', tail = ''] = tableXml(['\n|'], prefix).split('\n|');
  const block = encoder.encode(Array.from({ length: BLOCK }, (_, at) => row(at, prefix)).join(''));
  yield encoder.encode(head);
  for (let left = rows; left > 0; left -= BLOCK) {
    for (let at = 0; at < block.length; at += CHUNK) yield block.subarray(at, at + CHUNK);
  }
  yield encoder.encode(tail);
}

function row(at: number, prefix: string): string {
  const security = (at * 2_654_435_761) % SECURITIES;
  const word = (by: number) => WORDS[Math.floor(security / by) % WORDS.length] ?? '';
  const amount = 1_000 + ((at * 48_271) % 900_001);
  const facts = {
    issuer: `${word(1)} ${word(13)} ${ENDS[security % ENDS.length]}`,
    titleOfClass: security % 9 === 0 ? 'SPONSORED ADS' : 'COM',
    cusip: `X${String(security).padStart(8, '0')}`,
    value: amount * (5 + (security % 300)),
    amount,
    ...(at % 40 === 0 && { putCall: at % 80 === 0 ? 'Put' : 'Call' }),
    ...(at % 50 === 1 && { type: 'PRN' }),
    ...(at % 3 !== 0 && { otherManager: '1,2' }),
  };
  return rowXml(facts, prefix);
}
