import { filedText } from '@/lib/core/format/filed-text';
import type { AskedFilers } from '@/lib/core/look-up/subject';
import { listAll } from '@/lib/core/words/list-words';
import { say, sayCount } from '@/lib/core/words/say';
import { Said } from '../said';

interface AskedNoteProps {
  readonly text: string;
  readonly asked: AskedFilers;
}

/** What the SEC's answer leaves open: nobody to watch, others of that name, more than were looked at. */
export function AskedNote({ text, asked: { subjects, others, left } }: AskedNoteProps) {
  const names = others.map(({ cik, name }) => filedText(name) || `CIK ${Number(cik)}`);
  return (
    <div className="fine">
      {subjects.length === 0 && (
        <p>
          <Said words="searchAskNone" with={{ text: <bdi>{text}</bdi> }} />
        </p>
      )}
      {names.length > 0 && <p>{say('searchAskOthers', { names: listAll(names) })}</p>}
      {left > 0 && <p>{sayCount('searchAskLeft', left)}</p>}
    </div>
  );
}
