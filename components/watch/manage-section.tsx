import { useRef, useState, type ReactNode } from 'react';
import { entryLabel, isNamed } from '@/lib/core/format/entry-words';
import type { Problem } from '@/lib/core/problem';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { say, sayCount } from '@/lib/core/words/say';
import { OptionsSection } from '../options-section';
import { ManageRow, type EntryChange } from './manage-row';
import { useGrowing } from './use-growing';

interface ManageSectionProps {
  /** Null until they were read. */
  readonly entries: readonly WatchEntry[] | null;
  readonly nowMs: number;
  readonly problem: Problem | null;
  /** What is done with the list as a whole. */
  readonly children: ReactNode;
  readonly onEdit: (change: EntryChange) => void;
  readonly onRemove: (entry: WatchEntry) => void;
}

/** From so many on, a field to find one among them helps. */
const MANY = 8;

/** The watchlist with what is the reader's own about it: groups, notes, who is muted. */
export function ManageSection(props: ManageSectionProps) {
  const { entries, nowMs, problem, children, onEdit, onRemove } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const list = entries ?? [];
  const found = text.trim() === '' ? list : list.filter((entry) => isNamed(entry, text));
  const { shown, end } = useGrowing(found.length, { step: 25 });
  const groups = [...new Set(list.flatMap(({ group }) => group ?? []))].sort();
  return (
    <OptionsSection
      anchor="watchlist"
      title={say('watchTitle')}
      lead={say('watchLead')}
      nowMs={nowMs}
      problem={problem}
      heading={heading}
    >
      <output className="hidden">{said}</output>
      <datalist id="watch-groups">
        {groups.map((group) => (
          <option key={group} value={group}>
            {group}
          </option>
        ))}
      </datalist>
      {entries?.length === 0 && <p className="panel empty">{say('watchEmpty')}</p>}
      {list.length > 0 && (
        <div className="panel manage">
          {list.length >= MANY && (
            <div className="row">
              <input
                type="search"
                className="manage-find"
                aria-label={say('watchFind')}
                placeholder={sayCount('watchFindAmong', list.length)}
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
            </div>
          )}
          {found.length === 0 && <p className="empty">{say('watchFindNone')}</p>}
          <ul className="manage-list" data-scrolls="">
            {found.slice(0, shown).map((entry) => (
              <ManageRow
                key={entry.id}
                entry={entry}
                onEdit={onEdit}
                onRemove={() => {
                  onRemove(entry);
                  setSaid(say('watchGone', { label: entryLabel(entry) }));
                  heading.current?.focus();
                }}
              />
            ))}
            {shown < found.length && (
              <li key={shown} ref={end} className="growing" aria-hidden="true" />
            )}
          </ul>
        </div>
      )}
      {children}
    </OptionsSection>
  );
}
