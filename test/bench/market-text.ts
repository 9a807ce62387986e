/** Companies as articles write them, with the symbol and the SEC's spelling of the name. */
export const COMPANIES: readonly (readonly [written: string, symbol: string, listed: string])[] = [
  ['Energy Vault', 'NRGV', 'Energy Vault Holdings, Inc.'],
  ['Apple', 'AAPL', 'Apple Inc.'],
  ['Nvidia', 'NVDA', 'NVIDIA CORP'],
  ['Anterix', 'ATEX', 'Anterix Inc.'],
  ['Ford', 'F', 'FORD MOTOR CO'],
  ['Target', 'TGT', 'TARGET CORP'],
  ['Delta Air Lines', 'DAL', 'DELTA AIR LINES, INC.'],
  ['Johnson & Johnson', 'JNJ', 'JOHNSON & JOHNSON'],
  ['C3.ai', 'AI', 'C3.ai, Inc.'],
  ['Berkshire Hathaway', 'BRK-B', 'BERKSHIRE HATHAWAY INC'],
  ['Plug Power', 'PLUG', 'PLUG POWER INC'],
  ['Micron', 'MU', 'MICRON TECHNOLOGY INC'],
  ['Visa', 'V', 'VISA INC.'],
  ['Caterpillar', 'CAT', 'CATERPILLAR INC'],
  ['Zillow', 'ZG', 'ZILLOW GROUP, INC.'],
  ['Unity', 'U', 'Unity Software Inc.'],
];

const PEOPLE = 'Marta Olsen,Jerome Powell,Dana Whitfield,Li Wei,Tom Ferris,Aisha Bello'.split(',');
const PLACES = 'Tulsa,Frankfurt,Singapore,Ohio,the Amazon,New York,Brazil'.split(',');
const THINGS = 'batteries,chips,freight,software,copper,weight-loss drugs,travel,cloud'.split(',');

// Mentions of every kind, abbreviations that are none, and words that are companies elsewhere.
const SENTENCES = [
  'Shares of {name} ({symbol}) rose {n}% on Tuesday after its chief executive {person} bought stock.',
  'Demand for {thing} in {place} was up {n}% on the year, the company said.',
  '{name} expects revenue of ${n} million this quarter, compared with ${n} million a year ago.',
  '“We are pleased with the third quarter,” {person}, the CFO, told CNBC on Friday.',
  'The SEC and the FDA declined to comment; the IPO is on target all the same.',
  'Artificial intelligence (AI) spending has been the main story of the year in {place}.',
  'Traders on the forum like ${symbol}, while {name} fell {n}% before the bell.',
  'An analyst in {place} has an overweight rating and a price target of ${n}.',
  'For most people the square is a place to eat an apple, and the gap between rich and poor is wide.',
  'Insiders at {name} sold {n},000 shares under a plan adopted in May, a filing shows.',
  'It was {person} who said that {thing} would matter more than {thing} by 2030.',
  'U.S. GDP grew {n}%, the CPI was flat, and yields on ETFs moved little, said {person}.',
];

/** Numbers from 0 to 1 that look random and are the same in every run. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Paragraphs of market news of some 700 characters, without end and the same for the same seed. */
export function* marketParagraphs(seed = 1): Generator<string, never> {
  const next = seededNumbers(seed);
  const pick = <T>(list: readonly T[], otherwise: T): T =>
    list[Math.floor(next() * list.length)] ?? otherwise;
  for (;;) {
    const [written, symbol] = pick(COMPANIES, ['Apple', 'AAPL', '']);
    const fill: Record<string, () => string> = {
      name: () => (next() < 0.7 ? written : pick(COMPANIES, ['Apple', '', ''])[0]),
      symbol: () => symbol.replace('-', '.'),
      person: () => pick(PEOPLE, ''),
      place: () => pick(PLACES, ''),
      thing: () => pick(THINGS, ''),
      n: () => String(1 + Math.floor(next() * 98)),
    };
    const sentences = Array.from({ length: 8 }, () => pick(SENTENCES, ''));
    yield sentences
      .join(' ')
      .replaceAll(/\{(\w+)\}/g, (slot, name: string) => fill[name]?.() ?? slot);
  }
}

/** Paragraphs of market news with this many characters in all, parting ones counted. */
export function marketText(length: number): string[] {
  const paragraphs: string[] = [];
  let left = length;
  for (const paragraph of marketParagraphs()) {
    if (left <= 0) break;
    paragraphs.push(paragraph.slice(0, left));
    left -= paragraph.length + 1;
  }
  return paragraphs;
}
