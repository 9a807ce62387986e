import { importedWords } from '@/lib/core/format/pasted-words';
import type { Imported } from '@/lib/core/watch/outcomes';

/** What became of an imported list, with a complaint for each line that could not be taken. */
export function ImportDone({ imported }: { readonly imported: Imported }) {
  const { complaints, isTaken } = imported;
  return (
    <>
      <p className={isTaken ? 'tone-buy' : 'field-problem'}>{importedWords(imported)}</p>
      {complaints.length > 0 && (
        <ul className="complaints" aria-label="What could not be taken">
          {complaints.map(({ line, text }) => (
            <li key={`${line} ${text}`}>
              {line > 0 && <span className="soft">Line {line.toLocaleString('en-US')}: </span>}
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
