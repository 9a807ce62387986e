import { useState } from 'react';
import type { Problem } from '@/lib/core/problem';
import { filedText } from '@/lib/core/format/filed-text';
import { foundLine, kindName } from '@/lib/core/format/found-words';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Unclear, Unknown } from '@/lib/core/look-up/choose-subject';
import { subjectKey, type AskedFilers, type Subject } from '@/lib/core/look-up/subject';
import type { Result } from '@/lib/core/result';
import { say } from '@/lib/core/words/say';
import { ProblemNotice } from '../problem-notice';
import { Said } from '../said';
import { AskedNote } from '../search/asked-note';
import { KindIcon } from '../search/kind-icon';
import type { AskSec } from '../search/use-asking';

interface PasteOpenProps {
  readonly entry: Unclear | Unknown;
  readonly today: IsoDate;
  readonly nowMs: number;
  readonly watched: ReadonlySet<string>;
  readonly onAdd: (subject: Subject) => void;
  readonly onAsk: AskSec;
}

/** An entry of a pasted list that waits for the reader: who is meant, or what can be asked. */
export function PasteOpen({ entry, today, nowMs, watched, onAdd, onAsk }: PasteOpenProps) {
  const { written } = entry;
  const [asked, setAsked] = useState<Result<AskedFilers, Problem> | 'asking' | null>(null);
  const ask = async (): Promise<void> => {
    setAsked('asking');
    setAsked(await onAsk(written));
  };
  const answer = asked !== null && asked !== 'asking' ? asked : null;
  const local = 'choices' in entry ? entry.choices : [];
  const choices = new Map(
    [...local, ...(answer?.ok ? answer.value.subjects : [])].map((one) => [subjectKey(one), one]),
  );
  const name = <b>{<bdi>{filedText(written)}</bdi>}</b>;
  return (
    <li>
      {'why' in entry ? (
        <p>
          <Said words="pasteUnknown" with={{ written: name, why: saySentence(entry.why, today) }} />
        </p>
      ) : (
        <p>
          <Said
            words={entry.choices.length > 1 ? 'pasteWhich' : 'pasteUnsure'}
            with={{ written: name }}
          />
        </p>
      )}
      {[...choices.values()].map((subject) => (
        <Choice
          key={subjectKey(subject)}
          subject={subject}
          today={today}
          isWatched={watched.has(subjectKey(subject))}
          onAdd={onAdd}
        />
      ))}
      {answer?.ok ? (
        <AskedNote text={written} asked={answer.value} />
      ) : (
        <button
          type="button"
          className="small-button"
          disabled={asked === 'asking'}
          aria-label={say('pasteAskFor', { written: filedText(written) })}
          title={say('searchAskHow')}
          onClick={() => void ask()}
        >
          {say(asked === 'asking' ? 'searchAsking' : 'pasteAsk')}
        </button>
      )}
      {answer && !answer.ok && <ProblemNotice problem={answer.problem} nowMs={nowMs} />}
    </li>
  );
}

interface ChoiceProps {
  readonly subject: Subject;
  readonly today: IsoDate;
  readonly isWatched: boolean;
  readonly onAdd: (subject: Subject) => void;
}

function Choice({ subject, today, isWatched, onAdd }: ChoiceProps) {
  const { kind, label, name, what, watch } = foundLine(subject, today);
  return (
    <div className="paste-choice">
      <KindIcon kind={kind} />
      <span className="found-text">
        <span className="found-name">
          <b>
            <bdi>{label}</bdi>
          </b>{' '}
          <bdi>{name}</bdi>
        </span>
        <span className="found-what">
          <bdi>{what}</bdi>
        </span>
      </span>
      {watch && (
        <button
          type="button"
          className="small-button"
          disabled={isWatched}
          aria-label={say('pasteWatchThis', { name: name ?? label, kind: kindName(kind) })}
          onClick={() => onAdd(subject)}
        >
          {say(isWatched ? 'searchWatching' : 'searchWatch')}
        </button>
      )}
    </div>
  );
}
