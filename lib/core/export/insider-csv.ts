import { saySentence } from '@/lib/core/format/say-sentence';
import type { PlanState, SaleLink, Stake, TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { csvLine, type Cell } from './csv-line';

const PLANS: Readonly<Record<PlanState, string>> = {
  plan: 'yes',
  'no-plan': 'no',
  unknown: 'not stated',
};

const LINKS: Readonly<Record<SaleLink, string>> = {
  'to-cover': 'to cover taxes or costs',
  'after-exercise': 'of shares just exercised',
};

type Column = readonly [title: string, cell: (event: TradeEvent, today: IsoDate) => Cell];

const COLUMNS: readonly Column[] = [
  ['traded on', ({ tradedOn }) => tradedOn],
  ['filed on', ({ filedOn }) => filedOn],
  ['first filed on', ({ firstFiledOn }) => firstFiledOn],
  ['company', ({ issuerName }) => issuerName],
  ['company CIK', ({ issuerCik }) => issuerCik],
  ['owners', ({ owners }) => list(owners.map(({ name }) => name))],
  ['owner CIKs', ({ owners }) => list(owners.map(({ cik }) => cik))],
  ['roles', ({ owners }) => list(owners.map(({ role }) => role))],
  ['class', (event) => event.class],
  ['decided by', ({ rule }) => rule],
  ['why', ({ why }, today) => saySentence(why, today)],
  ['words of the filing', ({ words }) => words],
  ['code', ({ code }) => code],
  ['direction', ({ direction }) => direction],
  ['security', ({ security }) => security],
  ['shares', ({ shares }) => shares],
  ['price as filed', ({ price }) => price],
  ['value in US dollars', ({ value }) => value],
  ['under a 10b5-1 plan', ({ plan }) => PLANS[plan]],
  ['linked sale', ({ link }) => link && LINKS[link]],
  ['held before', ({ stake }) => (stake.kind === 'known' ? stake.before : null)],
  ['held after', ({ stake }) => (stake.kind === 'known' ? stake.after : null)],
  ['holding not stated because', ({ stake }, today) => reasonOf(stake, today)],
  ['amended rows', ({ amendments }) => amendments.length],
  ['accession', ({ accession }) => accession],
  ['all accessions', ({ filings }) => list(filings.map(({ accession }) => accession))],
  ['rows', ({ rows }) => list(rows)],
  ['link', ({ url }) => url],
];

/**
 * Events as CSV with a header, one line an event, in their order. What is not stated is an empty
 * cell, never a zero; no cell is taken for a formula. A price is the one filed, 0 included; the
 * value is empty where it is not clear that the price means dollars paid. Reasons are told in the
 * language that is spoken, all else as the rules and filings name it.
 */
export function insiderCsv(events: readonly TradeEvent[], today: IsoDate): string {
  const lines = [
    COLUMNS.map(([title]) => title),
    ...events.map((event) => COLUMNS.map(([, cell]) => cell(event, today))),
  ];
  return lines.map(csvLine).join('');
}

function list(parts: readonly string[]): string {
  return parts.join('; ');
}

function reasonOf(stake: Stake, today: IsoDate): string | null {
  return stake.kind === 'withheld' ? saySentence(stake.why, today) : null;
}
