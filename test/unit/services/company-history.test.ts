import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseAccession } from '@/lib/core/edgar/accession';
import { sharesOutstandingUrl } from '@/lib/core/edgar/shares-outstanding';
import { filingFootnotes } from '@/lib/services/filing-footnotes';
import { heldFilings } from '@/lib/services/held-filings';
import { reportInput } from '@/lib/services/kept-input';
import { readRenewed } from '@/lib/services/kept-reading';
import { readCompanyHistory } from '@/lib/services/read-company-history';
import { day, filing, OTHER, purchase } from './filings';
import { load, notice, publishPaged } from './history';
import { cikOf, World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
});
afterEach(() => world.close());

const history = () => readCompanyHistory(world.cache, cikOf(), world.ms);

const sale = (on: string, after: number) =>
  purchase(on, { code: 'S', flag: 'D', shares: 40, after });

const list = {
  recent: [
    filing(5, '2026-11-18'),
    notice(9, '2026-11-02'),
    filing(4, '2026-06-01', { rows: [sale('2026-05-30', 900)] }),
    filing(3, '2026-01-15', { broken: true }),
    filing(2, '2025-07-01', { issuer: OTHER }),
  ],
  older: [[filing(1, '2024-12-02', { footnotes: { F1: 'A note.' }, remarks: 'A remark.' })]],
};

test('is nothing before the window was read', async () => {
  expect(await history()).toBeNull();
});

test('after the card alone is the window of the card', async () => {
  publishPaged(world, list);
  const { report } = await world.companies.refresh(cikOf(), 'hover', () => {});
  expect(await history()).toMatchObject({
    report,
    events: [{ tradedOn: '2026-11-18' }],
    heldSince: report?.since,
    loading: { state: 'none', of: null },
  });
});

test('what may have been filed since the list was fetched is not known', async () => {
  world.ms = Date.parse('2026-11-20T23:30:00-05:00');
  publishPaged(world, { recent: [filing(5, '2026-11-18')] });
  await world.companies.refresh(cikOf(), 'hover', () => {});
  const stateOf = async (kind: string, now: string) => {
    const { report } = await readRenewed(world.cache, cikOf(), Date.parse(now));
    return report?.signals.find((signal) => signal.kind === kind)?.state;
  };
  expect(await stateOf('cluster', '2026-11-20T23:40:00-05:00')).toBe('absent');
  expect(await stateOf('cluster', '2026-11-23T05:00:00-05:00')).toBe('absent');
  expect(await stateOf('cluster', '2026-11-23T12:00:00-05:00')).toBe('unknown');
  expect(await stateOf('isolated', '2027-01-04T12:00:00-05:00')).toBe('unknown');
});

describe('after loading', () => {
  beforeEach(async () => {
    publishPaged(world, list);
    const facts = {
      end: '2026-10-20',
      val: 5_000,
      accn: '0000999001-26-000001',
      filed: '2026-10-25',
    };
    world.sec.serve(sharesOutstandingUrl(cikOf()), () =>
      Response.json({ units: { shares: [facts] } }),
    );
    await load(world, '2024-01-01');
  });

  test('holds every event about the company, its people, notices and what was unreadable', async () => {
    const held = await history();
    expect(held).toMatchObject({
      name: 'SAMPLE WORKS INC',
      heldSince: '2024-01-01',
      outstanding: { shares: 5_000, asOf: '2026-10-20', accession: '0000999001-26-000001' },
      loading: { state: 'done', read: 6, of: 6 },
      people: [{ owner: { name: 'DOE JANE' }, events: 3, firstOn: '2024-12-02' }],
      notices: [{ notice: { filedOn: '2026-11-02' } }],
      unread: [{ accession: '0000999101-26-000003' }],
    });
    expect(held?.events.map(({ tradedOn }) => tradedOn)).toEqual([
      '2026-11-18',
      '2026-05-30',
      '2024-12-02',
    ]);
  });

  test('the report keeps to its window, whatever is held from before', async () => {
    const held = await history();
    expect(held?.report).toMatchObject({
      filings: 1,
      bought: { trades: 1 },
      sold: null,
      olderTrades: 0,
      unread: [],
      heldSince: '2024-01-01',
      notices: [{ filedOn: '2026-11-02' }],
    });
    expect(held?.report).toEqual((await readRenewed(world.cache, cikOf(), world.ms)).report);
    expect(held?.signals).toEqual(held?.report.signals);
  });

  test('what was unreadable is a gap in what the signals know', async () => {
    const held = await heldFilings(world.cache, cikOf(), day('2026-11-20'));
    if (!held) throw new Error('nothing held');
    const { input } = await reportInput(world.cache, held, Date.parse('2026-11-20T17:00:00Z'));
    expect(input).toMatchObject({ gaps: ['2026-01-15'], unread: [] });
  });

  test('a warm reading parses no document', async () => {
    const before = await history();
    await world.cache.documents.clear();
    expect(await history()).toEqual(before);
  });

  test('footnotes and remarks can be had in full', async () => {
    const accession = parseAccession('0000999101-26-000001');
    if (!accession) throw new Error('no accession number');
    expect(await filingFootnotes(world.cache, accession)).toEqual({
      footnotes: [{ id: 'F1', text: 'A note.' }],
      remarks: 'A remark.',
    });
    await world.cache.documents.clear();
    expect(await filingFootnotes(world.cache, accession)).toBeNull();
  });
});
