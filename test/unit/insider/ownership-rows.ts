import type { OwnershipDocument, OwnershipRow, ReportingOwner } from '@/lib/core/form4/ownership';
import { classify, type Classification, type IssuerContext } from '@/lib/core/insider/classify';
import { cik, day } from './known';

export const ISSUER = cik(9_990_001);

export function owner(facts: Partial<ReportingOwner> = {}): ReportingOwner {
  return {
    cik: cik(9_991_001),
    name: 'Quillfeather Ada',
    isDirector: true,
    isOfficer: false,
    isTenPercentOwner: false,
    isOther: false,
    officerTitle: null,
    otherText: null,
    ...facts,
  };
}

/** A purchase of 1,000 shares of common stock at $12.50 on 5 May 2026, unless told otherwise. */
export function row(facts: Partial<OwnershipRow> = {}): OwnershipRow {
  const code = facts.code === undefined ? 'P' : facts.code;
  return {
    table: 'n',
    index: 0,
    security: 'Common Stock',
    date: day('2026-05-05'),
    formType: '4',
    code,
    equitySwap: false,
    shares: 1000,
    price: 12.5,
    acquiredDisposed: code === 'S' ? 'D' : 'A',
    sharesAfter: 5000,
    directOrIndirect: 'D',
    nature: null,
    tradeFootnotes: [],
    priceFootnotes: [],
    ...facts,
  };
}

export function documentOf(facts: Partial<OwnershipDocument> = {}): OwnershipDocument {
  return {
    form: '4',
    schemaVersion: 'X0508',
    periodOfReport: day('2026-05-05'),
    dateOfOriginalSubmission: null,
    issuer: { cik: ISSUER, name: 'Lanternwick Tools, Inc.', symbol: 'LWTK' },
    owners: [owner()],
    planCheckbox: false,
    rows: [],
    holdings: { nonDerivative: 0, derivative: 0 },
    footnotes: {},
    remarks: null,
    ...facts,
  };
}

/** A filed row and all that its class may depend on; `note` hangs on the trade itself. */
export interface Filed {
  readonly row?: Partial<OwnershipRow>;
  readonly note?: string;
  readonly document?: Partial<OwnershipDocument>;
  readonly issuer?: Partial<IssuerContext>;
  readonly filedOn?: string | null;
}

export function classOf(filed: Filed): Classification {
  const tradeFootnotes = filed.note === undefined ? [] : ['F1'];
  const footnotes = filed.note === undefined ? {} : { F1: filed.note };
  const only = row({ tradeFootnotes, ...filed.row });
  const document = documentOf({ footnotes, rows: [only], ...filed.document });
  const issuer = {
    cik: ISSUER,
    sic: '3420',
    prospectusDays: [],
    listingDays: [],
    ...filed.issuer,
  };
  const filedOn = filed.filedOn === undefined ? '2026-05-07' : filed.filedOn;
  return classify(only, document, issuer, filedOn === null ? null : day(filedOn));
}
