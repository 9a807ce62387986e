import type { Accession } from '@/lib/core/edgar/accession';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import type { LeftOut, TradeEvent, TradeOwner } from '@/lib/core/insider/report';
import type { InsiderHolding, InsiderTransaction } from '@/lib/core/insider/transaction';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { accession, cik, day } from './known';
import { ISSUER } from './ownership-rows';

export function person(number: number, role = 'Director'): TradeOwner {
  return {
    cik: cik(9_991_000 + number),
    name: `Person ${number}`,
    role,
    kind: kindOf(role),
    office: null,
  };
}

function kindOf(role: string): TradeOwner['kind'] {
  if (role === 'Director') return 'director';
  return role === 'Ten-percent holder' ? 'ten-percent-holder' : 'officer';
}

/** The facts of a transaction that the tests write, days as text and the filing by its number. */
export interface Traded {
  readonly filing?: number;
  readonly index?: number;
  readonly tradedOn?: string;
  readonly filedOn?: string;
  readonly originalFiledOn?: string;
  readonly facts?: Partial<InsiderTransaction>;
}

/** An open-market purchase by person 1 of 1,000 shares at $12.50, unless told otherwise. */
export function traded({
  filing = 1,
  index = 0,
  tradedOn = '2026-05-05',
  filedOn = '2026-05-07',
  originalFiledOn,
  facts = {},
}: Traded = {}): InsiderTransaction {
  const number = accession(filing);
  const table = facts.table ?? 'n';
  return {
    id: rowId(number, table, index),
    accession: number,
    issuerCik: ISSUER,
    issuerName: 'Invented Company, Inc.',
    form: originalFiledOn === undefined ? '4' : '4/A',
    filedOn: day(filedOn),
    originalFiledOn: originalFiledOn === undefined ? null : day(originalFiledOn),
    owners: [person(1)],
    table,
    code: 'P',
    formType: '4',
    timeliness: null,
    security: 'Common Stock',
    tradedOn: day(tradedOn),
    deemedOn: null,
    direction: 'acquired',
    shares: 1000,
    price: 12.5,
    sharesAfter: 5000,
    directOrIndirect: 'D',
    nature: null,
    holderNotes: null,
    plan: 'no-plan',
    link: null,
    rule: 'nothing-against',
    class: 'open-market',
    why: 'Nothing speaks against it.',
    words: null,
    url: filingIndexUrl(ISSUER, number),
    ...facts,
  };
}

/** A direct holding of person 1 of 5,000 shares without a trade, unless told otherwise. */
export function held({
  filing = 1,
  index = 0,
  filedOn = '2026-05-07',
  originalFiledOn,
  facts = {},
}: {
  readonly filing?: number;
  readonly index?: number;
  readonly filedOn?: string;
  readonly originalFiledOn?: string;
  readonly facts?: Partial<InsiderHolding>;
} = {}): InsiderHolding {
  const number = accession(filing);
  return {
    id: `${number}#h${index}`,
    accession: number,
    issuerCik: ISSUER,
    form: originalFiledOn === undefined ? '4' : '4/A',
    filedOn: day(filedOn),
    originalFiledOn: originalFiledOn === undefined ? null : day(originalFiledOn),
    owners: [person(1)],
    security: 'Common Stock',
    shares: 5000,
    directOrIndirect: 'D',
    nature: null,
    ...facts,
  };
}

function rowId(number: Accession, table: 'n' | 'd', index: number): InsiderTransaction['id'] {
  return `${number}#${table}${index}`;
}

/** The single event that the rows amount to; throws when they amount to more or less. */
export function onlyEvent(...rows: readonly InsiderTransaction[]): TradeEvent {
  const [event, ...more] = tradeEvents(rows);
  if (!event || more.length > 0) throw new Error(`${more.length + (event ? 1 : 0)} events`);
  return event;
}

/** What was counted, without the filings that it can be opened in. */
export function withoutFilings({ class: name, events }: LeftOut) {
  return { class: name, events };
}
