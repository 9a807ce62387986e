import type { Accession } from '@/lib/core/edgar/accession';
import type { FiledNotice } from '@/lib/core/form144/notice';
import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';

/** A notice as it stands after all amendments, and the day from which it holds. */
export interface StandingNotice {
  readonly notice: FiledNotice;
  readonly since: IsoDate;
}

/** The order to sell may go out on the day of the notice, and the notice be filed after it. */
const FILED_AFTER_DAYS = 5;

/**
 * The notices that count, oldest first: of a notice and the amendments that name it, or one
 * another, the newest. The days run from the first of them. An amendment that names a notice which
 * is not there, of another issuer, or filed later than itself, stands by itself.
 */
export function noticesInForce(notices: readonly FiledNotice[]): StandingNotice[] {
  const inOrder = [...new Map(notices.map((notice) => [notice.accession, notice])).values()].sort(
    (a, b) => compareText(a.filedOn, b.filedOn) || compareText(a.accession, b.accession),
  );
  const standing = new Map<Accession, StandingNotice>();
  const firsts = new Map<Accession, Accession>();
  for (const notice of inOrder) {
    const named = notice.amends === null ? undefined : firsts.get(notice.amends);
    const earlier = named === undefined ? undefined : standing.get(named);
    if (named !== undefined && earlier?.notice.issuerCik === notice.issuerCik) {
      firsts.set(notice.accession, named);
      standing.set(named, { notice, since: earlier.since });
    } else {
      firsts.set(notice.accession, notice.accession);
      standing.set(notice.accession, { notice, since: firstDayOf(notice) });
    }
  }
  return [...standing.values()].sort((a, b) => compareText(a.since, b.since));
}

/** The day of filing, or the day of the notice or of the sale when that was shortly before it. */
function firstDayOf({ filedOn, noticeOn, lots }: FiledNotice): IsoDate {
  const days = [noticeOn, ...lots.map(({ saleOn }) => saleOn)];
  return days.reduce<IsoDate>((first, day) => {
    if (day === null || day >= first) return first;
    return daysBetween(day, filedOn) <= FILED_AFTER_DAYS ? day : first;
  }, filedOn);
}
