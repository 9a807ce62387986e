import type { Cik } from '@/lib/core/edgar/cik';
import type { Cusip, Position } from '@/lib/core/form13f/book';
import type { PositionChange } from '@/lib/core/form13f/change';
import type { FundQuarter } from '@/lib/core/form13f/fund-quarter';
import { positionKey } from '@/lib/core/form13f/position-key';
import type { FollowedFund } from '@/lib/core/form13f/what-funds-did';
import { unpackChange, type PackedChange } from './pack-change';
import { entriesOf, partOf, type PackedHead, type PackedPart } from './pack-quarter';

/** A kept quarter: its managers are read at once, its parts as they are asked for. */
export class OpenQuarter {
  /** How each manager stands to the quarter, in the reader's order. */
  readonly standings: ReadonlyMap<Cik, FundQuarter['state']>;
  private readonly heads: readonly FollowedFund[];
  private readonly parts = new Map<number, Promise<PackedPart | undefined>>();

  constructor(
    private readonly head: PackedHead,
    private readonly readPart: (part: number) => Promise<PackedPart | undefined>,
  ) {
    const heads = JSON.parse(head.funds) as FollowedFund[];
    const nothing = new FoundRows();
    this.heads = heads.map(({ fund, quarter }) => ({ fund, quarter: nothing.fill(quarter) }));
    this.standings = new Map(heads.map(({ fund, quarter }) => [fund.cik, quarter.state]));
  }

  /** The splits that lie between it and the quarter before. */
  get splits(): PackedHead['splits'] {
    return this.head.splits;
  }

  /** The managers with what they report under some CUSIPs, and nothing else. */
  async under(cusips: readonly Cusip[]): Promise<FollowedFund[]> {
    const parts = await Promise.all(cusips.map((cusip) => this.part(partOf(cusip))));
    const found = new Map<number, FoundRows>();
    for (const [index, cusip] of cusips.entries()) {
      const part = parts[index];
      for (const [fund, changes, positions] of part ? entriesOf(part, cusip) : []) {
        const rows = found.get(fund) ?? new FoundRows();
        found.set(fund, rows);
        rows.put(cusip, changes, positions);
      }
    }
    return this.heads.map((head, index) => {
      const quarter = found.get(index)?.fill(head.quarter);
      return quarter ? { fund: head.fund, quarter } : head;
    });
  }

  private part(number: number): Promise<PackedPart | undefined> {
    const reading = this.parts.get(number) ?? this.readPart(number);
    this.parts.set(number, reading);
    return reading;
  }
}

/** What was found of one manager. */
class FoundRows {
  private readonly changes = new Map<Cusip, readonly PositionChange[]>();
  private readonly positions = new Map<Cusip, readonly Position[]>();
  private readonly known = new Map<string, PositionChange>();

  put(cusip: Cusip, changes: readonly PackedChange[], positions: readonly Position[]): void {
    if (changes.length > 0)
      this.changes.set(
        cusip,
        changes.map((one) => this.once(one)),
      );
    if (positions.length > 0) this.positions.set(cusip, positions);
  }

  /** The quarter with the rows put back that stand apart. */
  fill(quarter: FundQuarter): FundQuarter {
    const { changes, positions } = this;
    if (quarter.state === 'compared') return { ...quarter, changes };
    if (quarter.state === 'uncompared') return { ...quarter, positions };
    if (quarter.state !== 'not-filed' && quarter.state !== 'notice') return quarter;
    return { ...quarter, previous: quarter.previous && positions };
  }

  /** A change of number stands under both numbers, and is one change all the same. */
  private once(packed: PackedChange): PositionChange {
    const change = unpackChange(packed);
    const key = positionKey(change.cusip, change.kind);
    const known = this.known.get(key) ?? change;
    this.known.set(key, known);
    return known;
  }
}
