import { PageFrame } from './page-frame';

/** The page for an address that names no company or person. */
export function NoSubject() {
  return (
    <PageFrame title="Nothing to show" subtitle="" foot="From SEC filings.">
      <p className="page-answer">
        This address names no company or person. Open this page from a card.
      </p>
    </PageFrame>
  );
}
