import { useEffect, useState } from 'react';
import type { Accession } from '@/lib/core/edgar/accession';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import type { FilingNotes } from '@/lib/core/form4/filing-notes';
import type { FilingRef } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { FilingLink } from '../filing-link';
import { Said } from '../said';

/** Reads the footnotes of a filing; null where it is not held. One function for the page's life. */
export type ReadNotes = (accession: Accession) => Promise<FilingNotes | null>;

interface FilingFootnotesProps {
  readonly filing: FilingRef;
  readonly today: IsoDate;
  readonly onRead: ReadNotes;
}

function Notes({ notes }: { readonly notes: FilingNotes }) {
  if (notes.footnotes.length === 0 && notes.remarks === null) {
    return <p>{say('historyNoFootnotes')}</p>;
  }
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
          <Said words="historyRemarks" with={{ remarks: <bdi>{filedText(notes.remarks)}</bdi> }} />
        </p>
      )}
    </>
  );
}

/** A filing to open, with its footnotes in full, read when they are first looked at. */
export function FilingFootnotes({ filing, today, onRead }: FilingFootnotesProps) {
  const { accession, url, filedOn } = filing;
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
    <section className="footnotes">
      <h4>
        <FilingLink url={url}>
          {say('historyFiling', { accession, day: formatDay(filedOn, today) })}
        </FilingLink>
      </h4>
      {notes === 'reading' && <p className="soft">{say('pageReading')}</p>}
      {notes === null && <p>{say('historyFootnotesGone')}</p>}
      {notes !== 'reading' && notes !== null && <Notes notes={notes} />}
    </section>
  );
}
