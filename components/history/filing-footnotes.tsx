import { useEffect, useState } from 'react';
import type { Accession } from '@/lib/core/edgar/accession';
import { filedText } from '@/lib/core/format/filed-text';
import type { FilingNotes } from '@/lib/core/form4/filing-notes';

/** Reads the footnotes of a filing; null where it is not held. One function for the page's life. */
export type ReadNotes = (accession: Accession) => Promise<FilingNotes | null>;

interface FilingFootnotesProps {
  readonly accession: Accession;
  readonly onRead: ReadNotes;
}

function Notes({ notes }: { readonly notes: FilingNotes }) {
  if (notes.footnotes.length === 0 && notes.remarks === null) return <p>It has no footnotes.</p>;
  return (
    <>
      <ol>
        {notes.footnotes.map(({ id, text }) => (
          <li key={id}>
            <bdi>{filedText(text)}</bdi>
          </li>
        ))}
      </ol>
      {notes.remarks !== null && (
        <p>
          Remarks: <bdi>{filedText(notes.remarks)}</bdi>
        </p>
      )}
    </>
  );
}

/** The footnotes of a filing in full, read when they are first looked at. */
export function FilingFootnotes({ accession, onRead }: FilingFootnotesProps) {
  const [notes, setNotes] = useState<FilingNotes | 'reading' | null>('reading');
  useEffect(() => {
    let isWanted = true;
    const show = (found: FilingNotes | null): void => {
      if (isWanted) setNotes(found);
    };
    onRead(accession).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [accession, onRead]);
  return (
    <div className="footnotes">
      <h3>Footnotes of the filing</h3>
      {notes === 'reading' && <p className="soft">Reading…</p>}
      {notes === null && <p>They are not held here; the filing itself has them.</p>}
      {notes !== 'reading' && notes !== null && <Notes notes={notes} />}
    </div>
  );
}
