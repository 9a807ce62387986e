import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import type { OwnershipDocument, OwnershipForm } from '@/lib/core/form4/ownership';
import type { IsoDate } from '@/lib/core/iso-date';
import { classify, type IssuerContext } from './classify';
import { planOf } from './plan';
import { roleOf } from './role';
import type { PlanState, RowId, TradeOwner } from './report';
import type { TransactionClass } from './transaction-class';

/**
 * The version of the code that turns a filing into rows. Raise it with any change to parsing or
 * classification: rows of an older version are derived again from the stored filing.
 */
export const DERIVATION = 1;

/** A row of a filing with its class: the unit that is stored, under its accession and number. */
export interface InsiderTransaction {
  readonly id: RowId;
  readonly accession: Accession;
  readonly issuerCik: Cik;
  readonly form: OwnershipForm;
  readonly filedOn: IsoDate;
  /** Only on amendments: the day the corrected filing was made. */
  readonly originalFiledOn: IsoDate | null;
  readonly owners: readonly TradeOwner[];
  readonly table: 'n' | 'd';
  readonly code: string | null;
  readonly security: string;
  readonly tradedOn: IsoDate | null;
  readonly direction: 'acquired' | 'disposed' | null;
  readonly shares: number | null;
  readonly price: number | null;
  readonly sharesAfter: number | null;
  readonly plan: PlanState;
  readonly class: TransactionClass;
  readonly why: string;
  readonly words: string | null;
  readonly url: string;
}

/** A filing as it was read, with what the list of submissions said of it. */
export interface ReadFiling {
  readonly accession: Accession;
  readonly filedOn: IsoDate;
  readonly document: OwnershipDocument;
}

/** All rows of a filing, classified in the light of what is known of its issuer. */
export function transactionsOf(filing: ReadFiling, issuer: IssuerContext): InsiderTransaction[] {
  const { accession, filedOn, document } = filing;
  const owners = document.owners.map((owner) => ({
    cik: owner.cik,
    name: owner.name,
    role: roleOf(owner, document.remarks),
  }));
  return document.rows.map((row) => ({
    id: `${accession}#${row.table}${row.index}` as const,
    accession,
    issuerCik: document.issuer.cik,
    form: document.form,
    filedOn,
    originalFiledOn: document.dateOfOriginalSubmission,
    owners,
    table: row.table,
    code: row.code,
    security: row.security,
    tradedOn: row.date,
    direction:
      row.acquiredDisposed === null ? null : row.acquiredDisposed === 'A' ? 'acquired' : 'disposed',
    shares: row.shares,
    price: row.price,
    sharesAfter: row.sharesAfter,
    plan: planOf(row, document),
    ...classify(row, document, issuer, filedOn),
    url: filingIndexUrl(document.issuer.cik, accession),
  }));
}
