import { readFileSync } from 'node:fs';
import type { OwnershipDocument } from '@/lib/core/form4/ownership';
import { readOwnership } from '@/lib/core/form4/read-ownership';
import { ownershipXmlOf } from '@/lib/core/form4/submission-text';
import { classifyRow, type IssuerContext } from '@/lib/core/insider/classify';
import { filingContext } from '@/lib/core/insider/filing-context';
import { plansOf } from '@/lib/core/insider/plan';
import { linkOf } from '@/lib/core/insider/sale-link';

/**
 * `inspect ownership PATH…`: a JSON line for each XML or full-submission text file with every
 * fact and class the product reads from it. Returns 1 when any file could not be read.
 */
export async function ownership(paths: readonly string[]): Promise<number> {
  let status = 0;
  for (const file of paths) {
    const line = inspectFile(file);
    if ('problem' in line) status = 1;
    console.log(JSON.stringify({ file, ...line }));
  }
  return status;
}

function inspectFile(file: string): object {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
  const xml = ownershipXmlOf(text);
  if (xml === null) return { problem: 'no ownership document inside this submission' };
  const document = readOwnership(xml);
  return document.ok ? describe(document.value) : { problem: document.problem };
}

/** Sums over the non-derivative rows of one code, whatever their class: what a naive reader gets. */
function totalsOf(document: OwnershipDocument, code: 'P' | 'S'): object {
  const rows = document.rows.filter((row) => row.table === 'n' && row.code === code);
  const priced = rows.filter((row) => row.shares !== null && row.price !== null);
  const shares = rows.reduce((sum, row) => sum + (row.shares ?? 0), 0);
  const pricedShares = priced.reduce((sum, row) => sum + (row.shares ?? 0), 0);
  const value = priced.reduce((sum, row) => sum + (row.shares ?? 0) * (row.price ?? 0), 0);
  return {
    [`${code}_shares`]: shares,
    [`${code}_value`]: value,
    [`${code}_rows_without_price`]: rows.length - priced.length,
    [`${code}_weighted_average_price`]:
      pricedShares === 0 ? null : Number((value / pricedShares).toFixed(4)),
  };
}

function describe(document: OwnershipDocument): object {
  // A file alone tells nothing of the issuer's other filings, nor the day it was filed.
  const issuer: IssuerContext = {
    cik: document.issuer.cik,
    sic: null,
    prospectusDays: null,
    listingDays: null,
  };
  const context = filingContext(document);
  const plans = plansOf(context);
  const rows = document.rows.map((row, at) => {
    const classification = classifyRow(row, context, issuer, null);
    const fact = {
      security: row.security,
      date: row.date,
      deemedExecutionDate: row.deemedExecutionDate,
      formType: row.formType,
      timeliness: row.timeliness,
      code: row.code,
      shares: row.shares,
      price: row.price,
      totalValue: row.totalValue,
      priceFootnotes: row.priceFootnotes,
      acquiredDisposed: row.acquiredDisposed,
      sharesAfter: row.sharesAfter,
      directOrIndirect: row.directOrIndirect,
      nature: row.nature,
      statedTwice: row.statedTwice,
      ...classification,
      plan: plans[at],
      link: linkOf(row, classification, context),
    };
    return { table: row.table, fact };
  });
  return {
    schemaVersion: document.schemaVersion,
    documentType: document.form,
    periodOfReport: document.periodOfReport,
    dateOfOriginalSubmission: document.dateOfOriginalSubmission,
    issuer: document.issuer,
    aff10b5One: document.planCheckbox,
    owners: document.owners,
    nonDerivativeTransactions: rows.filter((row) => row.table === 'n').map((row) => row.fact),
    derivativeTransactions: rows.filter((row) => row.table === 'd').map((row) => row.fact),
    nonDerivativeHoldings: document.holdings.nonDerivative,
    derivativeHoldings: document.holdings.derivative,
    holdingLines: document.holdingLines,
    noSecuritiesOwned: document.noSecuritiesOwned,
    notSubjectToSection16: document.notSubjectToSection16,
    footnotes: Object.keys(document.footnotes).length,
    totals: { ...totalsOf(document, 'P'), ...totalsOf(document, 'S') },
    remarks: document.remarks,
  };
}
