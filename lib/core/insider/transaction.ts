import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import type { OwnershipDocument, OwnershipForm, OwnershipRow } from '@/lib/core/form4/ownership';
import type { IsoDate } from '@/lib/core/iso-date';
import type { StoredSentence } from '@/lib/core/words/sentence';
import { classifyRow, type IssuerContext } from './classify';
import { filingContext } from './filing-context';
import { plansOf } from './plan';
import { kindOf, officeOf, roleOf } from './role';
import { linkOf } from './sale-link';
import type { PlanState, RowId, SaleLink, TradeOwner } from './report';
import type { Rule } from './rule';
import type { TransactionClass } from './transaction-class';

/**
 * The version of the code that turns a filing into rows. Raise it with any change to parsing or
 * classification: rows of an older version are derived again from the stored filing.
 */
export const DERIVATION = 6;

/** Characters: enough to tell one trust from another. */
const NOTES_KEPT = 400;

/** A row of a filing with its class: the unit that is stored, under its accession and number. */
export interface InsiderTransaction {
  readonly id: RowId;
  readonly accession: Accession;
  readonly issuerCik: Cik;
  /** The issuer's name as this filing has it. */
  readonly issuerName: string;
  readonly form: OwnershipForm;
  readonly filedOn: IsoDate;
  /** Only on amendments: the day the corrected filing was made. */
  readonly originalFiledOn: IsoDate | null;
  readonly owners: readonly TradeOwner[];
  readonly table: 'n' | 'd';
  readonly code: string | null;
  /** The form on which the row was due: `5` also on a Form 4, `4` on a Form 5 is late. */
  readonly formType: string | null;
  /** `E` early, `L` late, as the filer marked it. */
  readonly timeliness: 'E' | 'L' | null;
  readonly security: string;
  readonly tradedOn: IsoDate | null;
  /** The deemed day of execution, from which the time to file runs where the filing states one. */
  readonly deemedOn: IsoDate | null;
  readonly direction: 'acquired' | 'disposed' | null;
  readonly shares: number | null;
  readonly price: number | null;
  readonly sharesAfter: number | null;
  readonly directOrIndirect: 'D' | 'I' | null;
  /** How an indirect holding is held, as filed ("By trust"). */
  readonly nature: string | null;
  /** What footnotes say of who holds it, cut short; it may be all that tells two trusts apart. */
  readonly holderNotes: string | null;
  readonly plan: PlanState;
  readonly link: SaleLink | null;
  readonly class: TransactionClass;
  readonly rule: Rule;
  readonly why: StoredSentence;
  readonly words: string | null;
  readonly url: string;
}

/**
 * A line of a filing that states a holding of shares without a transaction: what the owners have
 * besides what they traded. Stored beside the rows, of Table I only.
 */
export interface InsiderHolding {
  readonly id: `${Accession}#h${number}`;
  readonly accession: Accession;
  readonly issuerCik: Cik;
  readonly form: OwnershipForm;
  readonly filedOn: IsoDate;
  /** Only on amendments: the day the corrected filing was made. */
  readonly originalFiledOn: IsoDate | null;
  readonly owners: readonly TradeOwner[];
  readonly security: string;
  readonly shares: number | null;
  readonly directOrIndirect: 'D' | 'I' | null;
  readonly nature: string | null;
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
  const context = filingContext(document);
  const plans = plansOf(context);
  const owners = ownersOf(document);
  const url = filingIndexUrl(document.issuer.cik, accession);
  return document.rows.map((row, at) => {
    const classified = classifyRow(row, context, issuer, filedOn);
    return {
      id: `${accession}#${row.table}${row.index}` as const,
      accession,
      issuerCik: document.issuer.cik,
      issuerName: document.issuer.name,
      form: document.form,
      filedOn,
      originalFiledOn: document.dateOfOriginalSubmission,
      owners,
      table: row.table,
      code: row.code,
      formType: row.formType,
      timeliness: row.timeliness,
      security: row.security,
      tradedOn: row.date,
      deemedOn: row.deemedExecutionDate,
      direction:
        row.acquiredDisposed === null
          ? null
          : row.acquiredDisposed === 'A'
            ? 'acquired'
            : 'disposed',
      shares: row.shares,
      price: row.price,
      sharesAfter: row.sharesAfter,
      directOrIndirect: row.directOrIndirect,
      nature: row.nature,
      holderNotes: holderNotes(row, document),
      plan: plans[at] ?? 'unknown',
      link: linkOf(row, classified, context),
      class: classified.class,
      rule: classified.rule,
      why: classified.why,
      words: classified.words,
      url,
    };
  });
}

/** The holdings without a transaction that Table I of a filing lists. */
export function holdingsOf({ accession, filedOn, document }: ReadFiling): InsiderHolding[] {
  // Most filings list none, and need not look at who their owners are once more.
  if (document.holdingLines.length === 0) return [];
  const owners = ownersOf(document);
  return document.holdingLines.map((line, index) => ({
    id: `${accession}#h${index}` as const,
    accession,
    issuerCik: document.issuer.cik,
    form: document.form,
    filedOn,
    originalFiledOn: document.dateOfOriginalSubmission,
    owners,
    security: line.security,
    shares: line.shares,
    directOrIndirect: line.directOrIndirect,
    nature: line.nature,
  }));
}

function holderNotes(
  { holderFootnotes }: OwnershipRow,
  { footnotes }: OwnershipDocument,
): string | null {
  if (holderFootnotes.length === 0) return null;
  let notes = '';
  for (const id of holderFootnotes) {
    const text = Object.hasOwn(footnotes, id) ? footnotes[id] : undefined;
    if (text !== undefined && notes.length < NOTES_KEPT) notes += notes === '' ? text : `\n${text}`;
  }
  return notes.slice(0, NOTES_KEPT) || null;
}

function ownersOf({ owners, remarks, issuer }: OwnershipDocument): TradeOwner[] {
  return owners.map((owner) => ({
    cik: owner.cik,
    name: owner.name,
    role: roleOf(owner, remarks),
    kind: kindOf(owner),
    office: officeOf(owner, remarks, issuer.name),
  }));
}
