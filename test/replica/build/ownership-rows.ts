import type {
  DerivativeFacts,
  DerivativeTerms,
  LineFacts,
  TransactionFacts,
} from './ownership-facts';
import { branch, leaf, type XmlElement } from './xml';

type Value = string | number | null;

/** An element in the form of the specification: `<value>` where there is one, then footnotes. */
function valued(name: string, value: Value, notes: readonly string[] = []): XmlElement {
  return branch(name, value === null ? null : leaf('value', value), ...notes.map(footnoteRef));
}

function footnoteRef(id: string): XmlElement {
  return { name: 'footnoteId', attributes: { id } };
}

/** `nonDerivativeTransaction` of a row of Table I. */
export function transactionRow(row: TransactionFacts): XmlElement {
  return branch(
    'nonDerivativeTransaction',
    title(row, 'Common Stock'),
    valued('transactionDate', row.on, row.notes?.date),
    coding(row),
    timeliness(row),
    amounts(row),
    ...heldAfter(row),
  );
}

/** `nonDerivativeHolding` of a line that reports what is held and no trade. */
export function holdingRow(line: LineFacts): XmlElement {
  return branch('nonDerivativeHolding', title(line, 'Common Stock'), ...heldAfter(line));
}

/** `derivativeTransaction` of a row of Table II. */
export function derivativeRow(row: DerivativeFacts): XmlElement {
  return branch(
    'derivativeTransaction',
    title(row, 'Stock Option (Right to Buy)'),
    term('conversionOrExercisePrice', row.exercisePrice, row),
    valued('transactionDate', row.on, row.notes?.date),
    coding(row),
    timeliness(row),
    amounts(row),
    ...terms(row),
    ...heldAfter(row),
  );
}

/** `derivativeHolding` of a line of Table II without a trade; a Form 3 has no count of its own. */
export function derivativeHoldingRow(
  line: LineFacts & DerivativeTerms,
  initial: boolean,
): XmlElement {
  return branch(
    'derivativeHolding',
    title(line, 'Stock Option (Right to Buy)'),
    term('conversionOrExercisePrice', line.exercisePrice, line),
    ...terms(line),
    ...heldAfter(line).slice(initial ? 1 : 0),
  );
}

function title(line: LineFacts, usual: string): XmlElement {
  return valued('securityTitle', line.security ?? usual, line.notes?.security);
}

function coding(row: TransactionFacts): XmlElement {
  return branch(
    'transactionCoding',
    leaf('transactionFormType', row.formType ?? '4'),
    leaf('transactionCode', row.code),
    leaf('equitySwapInvolved', row.swap ? 1 : 0),
    ...(row.notes?.coding ?? []).map(footnoteRef),
  );
}

function timeliness(row: TransactionFacts): XmlElement | null {
  return row.timeliness ? valued('transactionTimeliness', row.timeliness) : null;
}

function amounts(row: TransactionFacts): XmlElement {
  return branch(
    'transactionAmounts',
    valued('transactionShares', row.shares, row.notes?.shares),
    valued('transactionPricePerShare', row.price, row.notes?.price),
    valued('transactionAcquiredDisposedCode', row.flag),
  );
}

function terms(line: LineFacts & DerivativeTerms): XmlElement[] {
  return [
    term('exerciseDate', line.exercisable, line),
    term('expirationDate', line.expires, line),
    branch(
      'underlyingSecurity',
      valued('underlyingSecurityTitle', line.underlying.security),
      valued('underlyingSecurityShares', line.underlying.shares),
    ),
  ];
}

/** A term has a value or, where it has none, the footnote that says why. */
function term(name: string, value: Value, line: LineFacts): XmlElement {
  return valued(name, value, value === null ? line.notes?.terms : []);
}

function heldAfter(line: LineFacts): XmlElement[] {
  return [
    branch(
      'postTransactionAmounts',
      valued('sharesOwnedFollowingTransaction', line.after, line.notes?.after),
    ),
    branch(
      'ownershipNature',
      valued('directOrIndirectOwnership', line.held === undefined ? 'D' : 'I'),
      line.held === undefined ? null : valued('natureOfOwnership', line.held, line.notes?.nature),
    ),
  ];
}
