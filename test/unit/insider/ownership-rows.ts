import type { OwnershipDocument, OwnershipRow, ReportingOwner } from '@/lib/core/form4/ownership';
import { classifyRow, type Classification, type IssuerContext } from '@/lib/core/insider/classify';
import { filingContext } from '@/lib/core/insider/filing-context';
import { linkOf } from '@/lib/core/insider/sale-link';
import type { SaleLink } from '@/lib/core/insider/report';
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
    deemedExecutionDate: null,
    formType: '4',
    timeliness: null,
    code,
    equitySwap: false,
    shares: 1000,
    price: 12.5,
    totalValue: null,
    acquiredDisposed: code === 'S' ? 'D' : 'A',
    sharesAfter: 5000,
    directOrIndirect: 'D',
    nature: null,
    holderFootnotes: [],
    exercisePrice: null,
    underlying: null,
    tradeFootnotes: [],
    priceFootnotes: [],
    statedTwice: [],
    ...facts,
  };
}

export function documentOf(facts: Partial<OwnershipDocument> = {}): OwnershipDocument {
  return {
    form: '4',
    schemaVersion: 'X0508',
    periodOfReport: day('2026-05-05'),
    dateOfOriginalSubmission: null,
    noSecuritiesOwned: null,
    notSubjectToSection16: null,
    issuer: { cik: ISSUER, name: 'Lanternwick Tools, Inc.', symbol: 'LWTK' },
    owners: [owner()],
    planCheckbox: false,
    rows: [],
    holdings: { nonDerivative: 0, derivative: 0 },
    holdingLines: [],
    footnotes: {},
    remarks: null,
    ...facts,
  };
}

/** A filed row and all that its class may depend on; `note` hangs on the trade itself. */
export interface Filed {
  readonly row?: Partial<OwnershipRow>;
  readonly note?: string;
  /** Whether the note hangs on the price as well. */
  readonly onPrice?: boolean;
  /** Rows of the same filing besides the one that is asked about. */
  readonly beside?: readonly OwnershipRow[];
  readonly document?: Partial<Omit<OwnershipDocument, 'rows'>>;
  readonly issuer?: Partial<IssuerContext>;
  readonly filedOn?: string | null;
}

/** The class of the filed row, and what its sale hangs on. */
export function classOf(filed: Filed): Classification & { readonly link: SaleLink | null } {
  const tradeFootnotes = filed.note === undefined ? [] : ['F1'];
  const footnotes = filed.note === undefined ? {} : { F1: filed.note };
  const priceFootnotes = filed.onPrice ? tradeFootnotes : [];
  const only = row({ tradeFootnotes, priceFootnotes, ...filed.row });
  const rows = [only, ...(filed.beside ?? [])];
  const document = documentOf({ footnotes, ...filed.document, rows });
  const issuer = {
    cik: document.issuer.cik,
    sic: '3420',
    prospectusDays: [],
    listingDays: [],
    ...filed.issuer,
  };
  const filedOn = filed.filedOn === undefined ? '2026-05-07' : filed.filedOn;
  const context = filingContext(document);
  const on = filedOn === null ? null : day(filedOn);
  const classification = classifyRow(only, context, issuer, on);
  return { ...classification, link: linkOf(only, classification, context) };
}
