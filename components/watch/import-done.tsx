import { importedWords } from '@/lib/core/format/pasted-words';
import { dayAt } from '@/lib/core/format/day';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { Imported } from '@/lib/core/watch/outcomes';
import { say } from '@/lib/core/words/say';

interface ImportDoneProps {
  readonly imported: Imported;
  readonly nowMs: number;
}

/** What became of an imported list, with a complaint for each line that could not be taken. */
export function ImportDone({ imported, nowMs }: ImportDoneProps) {
  const { complaints, isTaken } = imported;
  return (
    <>
      <p className={isTaken ? 'tone-buy' : 'field-problem'}>{importedWords(imported)}</p>
      {complaints.length > 0 && (
        <ul className="complaints" aria-label={say('listComplaintsName')}>
          {complaints.map(({ line, why }, at) => (
            // Complaints never change their order.
            <li key={at}>
              {line > 0 && <span className="soft">{say('listLine', { line })}</span>}
              <bdi>{saySentence(why, dayAt(nowMs))}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
