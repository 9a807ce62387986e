import { grouped } from '@/lib/core/grouped';
import type { CurrentRow } from './amend';
import { readLine, type TradedLine } from './stake-line';
import type { WithheldReason } from './stake-reasons';
import { isOdd } from './trade-reports';

/**
 * The lines that rows of one label make: one as a rule, several where footnotes alone tell who
 * holds them ("By trust" of two trusts). Where several holders may stand behind a label and two
 * balances are equal, or the notes say two and the balances one, nobody can tell; else why not.
 */
export function readLines(
  key: string,
  current: readonly CurrentRow[],
): readonly TradedLine[] | WithheldReason {
  const whole = readLine(key, current);
  if (whole === 'unstated') return whole;
  const isOfOne = current.every(
    ({ row }) => row.directOrIndirect === 'D' && row.owners.length === 1,
  );
  const isChain = whole !== 'astray' && !repeatsBalance(whole, isOfOne);
  const byNotes = grouped(current, ({ row }) => row.holderNotes ?? '');
  if (!isOfOne && byNotes.size > 1 && areApart([...byNotes.keys()])) {
    return isChain ? 'alike' : readApart(key, byNotes);
  }
  if (whole !== 'astray' && isChain) {
    const isDirect = current.every(({ row }) => row.directOrIndirect === 'D');
    const isUntold = !isDirect && byNotes.has('');
    return isUntold && mayBeTwo(whole) ? 'alike' : [whole];
  }
  if (current.some(({ row }) => row.owners.length > 1)) return 'owners';
  return whole === 'astray' ? whole : 'alike';
}

function readApart(
  key: string,
  byNotes: ReadonlyMap<string, readonly CurrentRow[]>,
): readonly TradedLine[] | WithheldReason {
  const lines: TradedLine[] = [];
  for (const current of byNotes.values()) {
    const line = readLine(key, current);
    if (typeof line === 'string') return line;
    if (repeatsBalance(line, false)) return 'alike';
    lines.push(line);
  }
  return lines;
}

/** Whether every note speaks of another holder: none is missing, and no two have a part in common. */
function areApart(notes: readonly string[]): boolean {
  const parts = notes.flatMap((note) => note.split('\n'));
  return !notes.includes('') && new Set(parts).size === parts.length;
}

/**
 * Several lots whose balances follow from one another by chance, as well as not: the second of them
 * may begin with nothing, or with a round number that the first one ends with, and be that of
 * another holder. A balance that nobody hits by chance ties them to one line.
 */
function mayBeTwo({ opening, rows }: TradedLine): boolean {
  const last = rows.at(-1);
  if (rows.length < 2 || last?.sharesAfter === 0) return false;
  return opening < 1 || !rows.some((row) => row !== last && isOdd(row.sharesAfter));
}

/**
 * Whether two rows in a row state one balance. A single owner's direct lots may all state the one
 * after the last of them, if one filing tells of them; nothing left is nothing, whoever held it.
 */
function repeatsBalance({ rows }: TradedLine, isOfOne: boolean): boolean {
  return rows.some((row, at) => {
    const before = rows[at - 1];
    if (!before || row.sharesAfter === 0 || row.sharesAfter !== before.sharesAfter) return false;
    return !isOfOne || row.accession !== before.accession;
  });
}
