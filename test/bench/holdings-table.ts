import { rowXml, tableXml } from '@/test/unit/form13f/table-xml';

const WORDS = 'ALDER BIRCH CEDAR DELTA ELM FJORD GLADE HARBOR IRIS JUNIPER KELP LARCH MAPLE'.split(
  ' ',
);
const ENDS = ['INC', 'CORP', 'HLDGS LTD', '&amp; CO', 'PLC NEW', 'TR UNIT SER 1', 'ETF TR'];
/** Securities among which the rows of a table are spread: as many as a large manager holds. */
const SECURITIES = 6_000;
const CHUNK = 65_536;

/**
 * An information table of so many rows as pieces of 64 KB, shaped as real ones: names of several
 * lengths, some with entities, an option or a bond here and there, a security on several rows.
 * Made as it is asked for, so that it need not be in memory at once.
 */
export function* tablePieces(rows: number): Generator<string> {
  const [head = '', tail = ''] = tableXml(['\n|']).split('\n|');
  let held = head;
  for (let at = 0; at < rows; at++) {
    held += row(at);
    if (held.length < CHUNK) continue;
    yield held.slice(0, CHUNK);
    held = held.slice(CHUNK);
  }
  yield held + tail;
}

function row(at: number): string {
  const security = (at * 2_654_435_761) % SECURITIES;
  const word = (by: number) => WORDS[Math.floor(security / by) % WORDS.length] ?? '';
  const amount = 1_000 + ((at * 48_271) % 900_001);
  return rowXml({
    issuer: `${word(1)} ${word(13)} ${ENDS[security % ENDS.length]}`,
    titleOfClass: security % 9 === 0 ? 'SPONSORED ADS' : 'COM',
    cusip: `X${String(security).padStart(8, '0')}`,
    value: amount * (5 + (security % 300)),
    amount,
    ...(at % 40 === 0 && { putCall: at % 80 === 0 ? 'Put' : 'Call' }),
    ...(at % 50 === 1 && { type: 'PRN' }),
    ...(at % 3 !== 0 && { otherManager: '1,2' }),
  });
}
