import type { Cik } from '@/lib/core/edgar/cik';
import { compareText } from '@/lib/core/order';
import { fail, ok, type Result } from '@/lib/core/result';
import { amendmentRole, type AmendmentRole } from './amendment-role';
import type { HoldingsFiling, HoldingsFlag, PeriodBook, Position } from './book';
import type { BookProblem } from './book-problem';
import { byPositionKey } from './position-key';

/**
 * What one manager held at the end of one quarter, from all its filings about it, in whatever order
 * they arrived: each in the order of filing replaces, corrects or adds to what stands (see
 * `amendmentRole`). Filings whose positions were replaced no longer count, and their flags with
 * them. Positions come sorted by CUSIP and kind.
 */
export function periodBook(filings: readonly HoldingsFiling[]): Result<PeriodBook, BookProblem> {
  const identity = identityOf(filings);
  if (!identity.ok) return identity;
  const reports = inOrder(filings).filter(({ cover }) => cover.report !== 'notice');
  if (reports.length === 0) {
    return fail({ kind: 'notice', reportedBy: inOrder(filings).at(-1)?.cover.reportedBy ?? [] });
  }
  const build = new BookBuild();
  for (const filing of reports) build.take(filing);
  return build.hasBase
    ? ok({ ...identity.value, ...build.book() })
    : fail({ kind: 'base-missing' });
}

/** The standing of the book while its filings are gone through. */
class BookBuild {
  hasBase = false;
  private positions = new Map<string, Position>();
  private released = new Set<string>();
  private releasedParts = new Map<string, number>();
  private counted: HoldingsFiling[] = [];
  private isPartial = false;

  take(filing: HoldingsFiling): void {
    const role = this.hasBase ? amendmentRole(filing, this.positions) : roleOfFirst(filing);
    const before = this.positions;
    const told = byPositionKey(filing.positions);
    if (role === 'replaces') {
      this.positions = told;
      this.counted = [filing];
      this.isPartial = false;
    } else {
      this.positions = new Map([
        ...before,
        ...(role === 'adds' ? summed(before, told, isRelease(filing)) : told),
      ]);
      this.counted.push(filing);
      this.isPartial ||= role === 'corrects';
    }
    this.noteRelease(filing, before);
    this.hasBase ||= role === 'replaces';
  }

  book(): Omit<PeriodBook, 'cik' | 'period'> {
    const flags = new Set<HoldingsFlag>(this.counted.flatMap((filing) => filing.flags));
    if (this.isPartial) flags.add('partial-restatement');
    return {
      positions: [...this.positions]
        .sort(([a], [b]) => compareText(a, b))
        .map(([, position]) => position),
      released: this.released,
      releasedParts: this.releasedParts,
      filings: this.counted.map(({ accession, filedOn }) => ({ accession, filedOn })),
      flags: [...flags].sort(compareText),
    };
  }

  private noteRelease(filing: HoldingsFiling, before: ReadonlyMap<string, Position>): void {
    const isLater = this.hasBase && isRelease(filing);
    const released = new Set<string>();
    const parts = new Map<string, number>();
    for (const [key, { amount }] of this.positions) {
      const told = before.get(key);
      if (this.released.has(key) || (isLater && !told)) {
        released.add(key);
        continue;
      }
      const part = this.releasedParts.get(key) ?? 0;
      const more = isLater && told ? Math.max(0, amount - told.amount) : 0;
      if (part + more > 0) parts.set(key, Math.min(part + more, amount));
    }
    this.released = released;
    this.releasedParts = parts;
  }
}

function isRelease({ cover }: HoldingsFiling): boolean {
  return cover.amendment?.isConfidentialRelease === true;
}

/** Without anything before it, an addition remains one; everything else is a base. */
function roleOfFirst(filing: HoldingsFiling): AmendmentRole {
  return filing.cover.amendment?.type === 'new-holdings' ? 'adds' : 'replaces';
}

/**
 * An addition that states the very same figures again is a repetition, not as much once more, but
 * for a release: what it tells was not told before.
 */
function summed(
  before: ReadonlyMap<string, Position>,
  told: ReadonlyMap<string, Position>,
  isRelease: boolean,
): [string, Position][] {
  return [...told].map(([key, position]) => {
    const known = before.get(key);
    if (known === undefined) return [key, position];
    const isSame = known.amount === position.amount && known.value === position.value;
    if (isSame && !isRelease) return [key, known];
    const value =
      known.value === null || position.value === null ? null : known.value + position.value;
    return [key, { ...known, amount: known.amount + position.amount, value }];
  });
}

function identityOf(
  filings: readonly HoldingsFiling[],
): Result<Pick<PeriodBook, 'cik' | 'period'>, BookProblem> {
  const [first] = filings;
  if (first === undefined) return fail({ kind: 'no-filings' });
  const ciks = new Set<Cik>(filings.flatMap(({ cover }) => cover.cik ?? []));
  const [cik] = ciks;
  const { period } = first.cover;
  const isOne = ciks.size === 1 && filings.every(({ cover }) => cover.period === period);
  return isOne && cik !== undefined ? ok({ cik, period }) : fail({ kind: 'mixed' });
}

/** Each filing once, oldest first; those of one day by the number of the amendment. */
function inOrder(filings: readonly HoldingsFiling[]): HoldingsFiling[] {
  const once = new Map(filings.map((filing) => [filing.accession, filing]));
  return [...once.values()].sort(
    (a, b) =>
      compareText(a.filedOn, b.filedOn) ||
      numberOf(a) - numberOf(b) ||
      compareText(a.accession, b.accession),
  );
}

function numberOf({ cover }: HoldingsFiling): number {
  return cover.amendment === null ? 0 : (cover.amendment.number ?? 1);
}
