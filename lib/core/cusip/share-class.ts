import { readWords } from '@/lib/core/ticker/name-words';

/** What kind of security a title of class names. */
export type ShareFamily =
  'common' | 'receipt' | 'unit' | 'preferred' | 'warrant' | 'right' | 'fund' | 'debt' | 'other';

/** A title of class, read. */
export interface ShareClass {
  readonly family: ShareFamily;
  /** `A` of "CL A"; null where none is stated. */
  readonly letter: string | null;
  /** The words of the title, by which classes of the other families are told apart. */
  readonly title: string;
}

// In this order: "COM UNIT RP LP" is common, "PFD CONV SER A" is not.
const FAMILIES: readonly (readonly [ShareFamily, RegExp])[] = [
  ['warrant', /^\*W|\bWARRANTS?\b|\b(?:WT|WTS|WRNT|WAR)\b/],
  ['right', /\bRIGHTS?\b|\bRTS?\b|^\*RIGHT/],
  ['debt', /%|\b(?:NOTES?|NT|BONDS?|DEB|DEBT|MTN|FRNT|DBCV)\b/],
  ['preferred', /\b(?:PFD|PREF|PREFERRED|PRF|CNV|CONV)\b/],
  ['receipt', /\b(?:ADR|ADS|ADRS|ADSS|GDR|SPONSORED|SPONS|SPON|SPNSR|DEPOSITARY)\b/],
  ['fund', /\b(?:ETF|ETFS|INDEX|IDX|FD|FUND|TR|TRUST|PORTFOLIO)\b/],
  ['common', /\b(?:COM|COMMON|SHS|SHARES?|ORD|ORDINARY|CL|CLASS|CAP|STK|STOCK|NAMEN|REG)\b/],
  ['unit', /\bUNITS?\b/],
];

// Of a title as `inCapitals` leaves it: never two blanks.
const LETTER = /\b(?:CL|CLASS|SER|SERIES|S|COM|COMMON|SHS|ORD|STK|SH) ([A-Z])\b(?! ?\.? ?PAR)/g;

/** Reads a title of class as managers write it: `COM`, `CAP STK CL C`, `SPONS ADR NEW`. */
export function readShareClass(titleOfClass: string): ShareClass {
  const written = inCapitals(titleOfClass);
  const family = shareFamily(written);
  const letter = [...written.matchAll(LETTER)].at(-1)?.[1] ?? null;
  const title = readWords(written)
    .map(({ form }) => form)
    .join(' ');
  return { family, letter, title };
}

/** What kind of security a title of class names; quicker than reading all of it. */
export function shareFamily(titleOfClass: string): ShareFamily {
  const written = inCapitals(titleOfClass);
  return written === 'COM'
    ? 'common'
    : (FAMILIES.find(([, words]) => words.test(written))?.[0] ?? 'other');
}

function inCapitals(title: string): string {
  return title.trim().toUpperCase().replace(/\s+/g, ' ');
}

/** One text for all titles of what is certainly the same class of an issuer. */
export function classKey(share: ShareClass): string {
  const { family, letter, title } = share;
  return isPlain(family) ? `${family} ${letter ?? ''}` : `${family} ${title}`;
}

/**
 * Whether two titles may stand for one class: the same kind of security and no two letters. Funds,
 * bonds, preferred stock and the like come in many, so their titles must be the same.
 */
export function classesAgree(one: ShareClass, other: ShareClass): boolean {
  if (one.family !== other.family) return false;
  if (!isPlain(one.family)) return one.title === other.title;
  return one.letter === null || other.letter === null || one.letter === other.letter;
}

function isPlain(family: ShareFamily): boolean {
  return family === 'common' || family === 'receipt' || family === 'unit';
}
