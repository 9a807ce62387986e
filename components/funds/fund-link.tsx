import type { Cik } from '@/lib/core/edgar/cik';
import { filedText } from '@/lib/core/format/filed-text';
import { fundPagePath } from '@/lib/core/format/own-page-path';

/** A fund's name, as the link to its own page. */
export function FundLink({ cik, name }: { readonly cik: Cik; readonly name: string }) {
  return (
    <a className="quiet-link" href={fundPagePath(cik)}>
      <bdi>{filedText(name) || `CIK ${cik}`}</bdi>
    </a>
  );
}
