import { describe, expect, test } from 'vitest';
import { noticeSales, noticeWords } from '@/lib/core/format/notice-words';
import type { NoticeStory } from '@/lib/core/form144/notice';
import type { TradeEvent } from '@/lib/core/insider/report';
import { companyStates } from '../../gallery/states/company-states';
import { day, event } from '../../gallery/states/invented';

const TODAY = day('2026-11-22');
const SALE = { class: 'open-market-sale', direction: 'disposed' } as const;
const sale = event({ ...SALE, tradedOn: '2026-11-02', shares: 4_000 });

const [story] = companyStates.flatMap(({ company }) => company?.notices ?? []);
if (!story) throw new Error('no notices');
const notice = { ...story, until: day('2027-01-20'), shares: null, rows: sale.rows };

function said(facts: Partial<NoticeStory>, sales: readonly TradeEvent[] = [sale]): string {
  return noticeWords({ ...notice, ...facts }, sales, TODAY).outcome.replaceAll('\u00A0', ' ');
}

test('a notice is an intention', () => {
  expect(noticeWords(notice, [], TODAY).what).toBe(
    'Means to sell 12,000 shares (Common), about $1.06M',
  );
});

describe('what became of it', () => {
  test.each([
    [{ outcome: 'sold', shares: 12_000 }, 'All sold: 12,000 shares'],
    [{ outcome: 'part-sold', shares: 4_000 }, 'A part was sold by 20 Jan 2027: 4,000 shares'],
    [{ outcome: 'not-sold', shares: 0 }, 'No sale followed by 20 Jan 2027'],
    [{ outcome: 'open', shares: 4_000 }, 'Open until 20 Jan 2027; 4,000 shares sold so far'],
    [{ outcome: 'open', shares: 0 }, 'Open until 20 Jan 2027; no sale is known so far'],
    [
      { outcome: 'unknown', why: { key: 'whyNoticeUnread' } },
      'What followed is not known: a filing of those days could not be read',
    ],
  ] as const)('%o', (facts, words) => {
    expect(said(facts)).toBe(words);
  });

  test('never sold where the price is unclear', () => {
    const unclear = event({ ...SALE, class: 'price-unclear', tradedOn: '2026-11-03' });
    for (const outcome of ['sold', 'part-sold', 'open'] as const) {
      const words = said({ outcome, shares: 4_000 }, [sale, unclear]);
      expect(words).toContain('disposed of');
      expect(words).not.toMatch(/\bsold\b/);
    }
  });
});

test('its sales are found by their rows, each once', () => {
  const lots = event({ ...SALE, tradedOn: '2026-11-04' });
  const two = { ...lots, rows: [...lots.rows, `${lots.accession}#n1` as const] };
  const byRow = new Map(
    [sale, two].flatMap((each) => each.rows.map((row) => [row, each] as const)),
  );
  const gone = event({ ...SALE, tradedOn: '2026-11-05' });
  expect(noticeSales({ ...notice, rows: [...two.rows, ...gone.rows] }, byRow)).toEqual([two]);
});
