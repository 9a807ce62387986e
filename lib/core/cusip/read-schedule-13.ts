import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { Cusip } from '@/lib/core/form13f/book';
import { parseCusip } from '@/lib/core/form13f/cusip';
import { fail, ok, type Result } from '@/lib/core/result';
import { readXml, type XmlElement } from '@/lib/core/xml/read-xml';

/**
 * Which CUSIPs an issuer has, as a Schedule 13D or 13G says. Nothing of who owns how much: those
 * amounts are of other days and other persons than a 13F, and are never mixed with it.
 */
export interface IssuerCusips {
  readonly cik: Cik;
  readonly issuer: string;
  /** Empty where the filing states none, as for shares without a number. */
  readonly cusips: readonly Cusip[];
}

/** The same, with how surely they are the company's: `likely` where it is called otherwise there. */
export interface StatedCusips extends IssuerCusips {
  readonly confidence: 'sure' | 'likely';
}

/**
 * Reads the issuer of a Schedule 13D or 13G as filed in XML since December 2024. The elements
 * changed their spelling between both forms and with schema X0202 (March 2026); all are understood.
 * Says in words what is wrong with anything else.
 */
export function readSchedule13(xml: string): Result<IssuerCusips, string> {
  const root = readXml(xml);
  if (!root.ok) return root;
  const type = textOf(root.value, ['submissiontype']);
  if (!/^SCHEDULE 13[DG](?:\/A)?$/i.test(type)) return fail('not a Schedule 13D or 13G');
  const [issuer] = elementsNamed(root.value, ['issuerinfo']);
  const cik = issuer ? parseCik(textOf(issuer, ['issuercik'])) : null;
  if (!issuer || !cik) return fail('no issuer');
  const cusips = elementsNamed(issuer, ['issuercusip', 'issuercusipnumber']).flatMap(
    ({ text }) => parseCusip(text) ?? [],
  );
  return ok({ cik, issuer: textOf(issuer, ['issuername']), cusips: [...new Set(cusips)] });
}

function textOf(element: XmlElement, names: readonly string[]): string {
  return elementsNamed(element, names)[0]?.text.trim() ?? '';
}

/** All elements of a local name in any case, in the order of the document. */
function elementsNamed(element: XmlElement, names: readonly string[]): XmlElement[] {
  if (names.includes(element.name.toLowerCase())) return [element];
  return element.children.flatMap((child) => elementsNamed(child, names));
}
