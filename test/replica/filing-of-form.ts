import { form144, type NoticeFacts } from './build/form144';
import { periodOfReport, form4 } from './build/form4';
import type { Form4Facts, IssuerName, OwnerFacts } from './build/ownership-facts';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Entity, Filing, FilingParty } from './archive';

/** A filing that is no ownership form; only its place in the lists matters. */
export interface OtherFilingFacts {
  readonly accession: string;
  readonly form: string;
  readonly filedOn: IsoDate;
  readonly filer: Pick<IssuerName, 'cik' | 'name'>;
}

/** The names that filers' software gives the XML; none may ever be guessed. */
const DOCUMENT_NAMES = ['form4.xml', 'wk-form4_17900.xml', 'ownership.xml', 'edgardoc.xml'];

/** The filing that carries an ownership form. */
export function filingOfForm(facts: Form4Facts): Filing {
  const serial = Number(facts.accession.slice(-6));
  const name = DOCUMENT_NAMES[serial % DOCUMENT_NAMES.length] ?? 'primary_doc.xml';
  const form = facts.form ?? '4';
  const issuer: FilingParty = { ...party(facts.issuer), role: 'Issuer' };
  const owners = facts.owners.map((owner): FilingParty => ({ ...party(owner), role: 'Reporting' }));
  return {
    accession: facts.accession,
    form,
    filedOn: facts.filedOn,
    acceptedAt: facts.acceptedAt ?? '16:45:12',
    reportDate: periodOfReport(facts),
    primaryDocument: `${serial % 2 === 0 ? 'xslF345X05' : 'xslF345X06'}/${name}`,
    documents: [{ name, type: form, body: form4(facts) }],
    parties: [...owners, issuer],
  };
}

/** The filing that carries a notice of an intended sale. */
export function filingOfNotice(facts: NoticeFacts): Filing {
  const name = 'primary_doc.xml';
  return {
    accession: facts.accession,
    form: '144',
    filedOn: facts.filedOn,
    acceptedAt: '17:20:03',
    reportDate: '',
    primaryDocument: `xsl144X01/${name}`,
    documents: [{ name, type: '144', body: form144(facts) }],
    parties: [
      { ...party(facts.seller), role: 'Reporting' },
      { ...party(facts.issuer), role: 'Issuer' },
    ],
  };
}

/** The filing of any other form, with a page of one line as its document. */
export function filingOfOther(facts: OtherFilingFacts): Filing {
  const name = `${facts.form.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}.htm`;
  const body = `<!doctype html><title>${facts.form}</title><p>A sample document.</p>`;
  return {
    accession: facts.accession,
    form: facts.form,
    filedOn: facts.filedOn,
    acceptedAt: '08:31:07',
    reportDate: '',
    primaryDocument: name,
    documents: [{ name, type: facts.form, body }],
    parties: [{ ...party(facts.filer), role: 'Filer' }],
  };
}

/** A reporting owner as somebody with a list of filings of his own. */
export function personOf(owner: OwnerFacts): Entity {
  return {
    cik: owner.cik,
    name: owner.name,
    kind: 'person',
    tickers: [],
    exchange: null,
    sic: '',
    sicDescription: '',
  };
}

function party({ cik, name }: { readonly cik: number; readonly name: string }) {
  return { cik, name };
}
