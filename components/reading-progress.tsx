import type { CardPhase } from '@/lib/core/card/view';

type Reading = Extract<CardPhase, { kind: 'reading' }>;

/** How far the first reading of a company has come, with the shape of what will be there. */
export function ReadingProgress({ phase }: { readonly phase: Reading }) {
  const { read, of } = phase;
  const words =
    of === null ? 'Asking the SEC for its list of filings' : `Reading ${read} of ${of} filings`;
  return (
    <div className="reading">
      <p>{words}</p>
      {of === null ? (
        <progress aria-label="Reading" />
      ) : (
        <progress aria-label="Reading" value={read} max={Math.max(1, of)} />
      )}
      <div className="bones" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
