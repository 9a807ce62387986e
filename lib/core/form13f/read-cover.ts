import { parseCik } from '@/lib/core/edgar/cik';
import { Fields } from '@/lib/core/form4/fields';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { fail, ok, type Result } from '@/lib/core/result';
import { childrenNamed, readXml, type XmlElement } from '@/lib/core/xml/read-xml';
import type { HoldingsCover } from './book';
import { parseWhole } from './table-row';

const ROOT = 'edgarSubmission';
const REPORTS: Readonly<Record<string, HoldingsCover['report']>> = {
  '13F HOLDINGS REPORT': 'holdings',
  '13F NOTICE': 'notice',
  '13F COMBINATION REPORT': 'combination',
};

/**
 * Reads the cover and summary page of a 13F (`primary_doc.xml`, EDGAR Form 13F XML Technical
 * Specification 1.9), whatever its prefixes. Returns in words what is wrong where it is no such
 * document, or states neither its period nor what kind of report it is.
 */
export function readCover(xml: string): Result<HoldingsCover, string> {
  const document = readXml(xml);
  if (!document.ok) return document;
  const root = document.value;
  if (root.name !== ROOT) return fail(`not a 13F cover but <${root.name.slice(0, 40)}>`);

  const fields = new Fields(root);
  const form = fields.text('headerData', 'submissionType')?.toUpperCase() ?? '';
  if (!/^13F-(?:HR|NT)(?:\/A)?$/.test(form))
    return fail(`not a 13F report but a form ${form.slice(0, 40) || '(none stated)'}`);
  const stated = fields.text('formData', 'coverPage', 'reportType')?.toUpperCase() ?? '';
  const report = REPORTS[stated] ?? (form.startsWith('13F-NT') ? 'notice' : null);
  if (report === null)
    return fail(`an unknown report type: ${stated.slice(0, 40) || '(none stated)'}`);
  const period =
    parseUsDate(fields.text('headerData', 'filerInfo', 'periodOfReport')) ??
    parseUsDate(fields.text('formData', 'coverPage', 'reportCalendarOrQuarter'));
  if (period === null) return fail('the cover states no period');

  const cik = fields.text('headerData', 'filerInfo', 'filer', 'credentials', 'cik');
  const summary = (name: string) => fields.text('formData', 'summaryPage', name);
  return ok({
    cik: parseCik(cik ?? ''),
    manager: fields.text('formData', 'coverPage', 'filingManager', 'name') ?? '',
    period,
    report,
    amendment: readAmendment(fields, form),
    entries: parseWhole(summary('tableEntryTotal')),
    total: parseWhole(summary('tableValueTotal')),
    isConfidentialOmitted: fields.flag('formData', 'summaryPage', 'isConfidentialOmitted') === true,
    reportedBy: reportersOf(root),
  });
}

function readAmendment(fields: Fields, form: string): HoldingsCover['amendment'] {
  const isStated = fields.flag('formData', 'coverPage', 'isAmendment') === true;
  if (!isStated && !form.endsWith('/A')) return null;
  const info = ['formData', 'coverPage', 'amendmentInfo'] as const;
  const type = fields.text(...info, 'amendmentType')?.toUpperCase() ?? '';
  return {
    number: parseWhole(fields.text('formData', 'coverPage', 'amendmentNo')),
    type:
      type === 'RESTATEMENT'
        ? 'restatement'
        : type === 'NEW HOLDINGS'
          ? 'new-holdings'
          : 'not-stated',
    isConfidentialRelease: fields.flag(...info, 'confDeniedExpired') === true,
  };
}

/** Those who report for this manager; not the ones it reports for (`otherManagers2Info`). */
function reportersOf(root: XmlElement): HoldingsCover['reportedBy'] {
  const path = ['formData', 'coverPage', 'otherManagersInfo', 'otherManager'];
  const found = path.reduce<readonly XmlElement[]>(
    (at, name) => at.flatMap((element) => childrenNamed(element, name)),
    [root],
  );
  return found.map((element) => {
    const fields = new Fields(element);
    return { cik: parseCik(fields.text('cik') ?? ''), name: fields.text('name') ?? '' };
  });
}

/** `MM-DD-YYYY`, as this form alone writes days. */
function parseUsDate(text: string | null): IsoDate | null {
  const match = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text ?? '');
  return match ? parseIsoDate(`${match[3]}-${match[1]}-${match[2]}`) : null;
}
