import { filedText } from '@/lib/core/format/filed-text';
import { companyPagePath, personPagePath } from '@/lib/core/format/own-page-path';
import type { Cik } from '@/lib/core/edgar/cik';
import { say } from '@/lib/core/words/say';

interface SubjectLinkProps {
  readonly cik: Cik;
  readonly name: string;
}

/** A person's name, as the link to the person's own page. */
export function PersonLink({ cik, name }: SubjectLinkProps) {
  return (
    <a className="quiet-link" href={personPagePath(cik)}>
      <bdi>{filedText(name) || say('ownerNotStated')}</bdi>
    </a>
  );
}

/** A company's name, as the link to its own page. */
export function CompanyLink({ cik, name }: SubjectLinkProps) {
  return (
    <a className="quiet-link" href={companyPagePath(cik, null)}>
      <bdi>{filedText(name) || say('historyCompanyNone')}</bdi>
    </a>
  );
}
