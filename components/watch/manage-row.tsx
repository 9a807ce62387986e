import { useId, useState } from 'react';
import { entryLabel, entryPath, entryAside } from '@/lib/core/format/entry-words';
import { filedText } from '@/lib/core/format/filed-text';
import type { WatchEntry, WatchId } from '@/lib/core/watch/entry';
import { say } from '@/lib/core/words/say';

/** What the reader changes about an entry; what is absent stays. */
export interface EntryChange {
  readonly id: WatchId;
  readonly group?: string | null;
  readonly note?: string;
  readonly isMuted?: boolean;
}

const LONGEST_GROUP = 60;
const LONGEST_NOTE = 2_000;

interface ManageRowProps {
  readonly entry: WatchEntry;
  readonly onEdit: (change: EntryChange) => void;
  readonly onRemove: () => void;
}

/** One entry of the list with its group, note and whether it is muted; edited in place. */
export function ManageRow({ entry, onEdit, onRemove }: ManageRowProps) {
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const label = entryLabel(entry);
  const name = filedText(entry.name);
  const aside = entryAside(entry);
  return (
    <li className="manage-row">
      <div className="row">
        <span className="row-text">
          <a href={entryPath(entry)} target="_blank" rel="noreferrer">
            <bdi>{label}</bdi>
          </a>
          {name !== label && (
            <>
              {' '}
              <bdi className="soft">{name}</bdi>
            </>
          )}
          {aside !== '' && <span className="aside">{aside}</span>}
          {entry.note !== '' && !isOpen && (
            <span className="aside manage-note">
              <bdi>{entry.note}</bdi>
            </span>
          )}
        </span>
        <span className="row-actions">
          <button
            type="button"
            className="small-button"
            aria-expanded={isOpen}
            aria-controls={details}
            aria-label={say(isOpen ? 'watchCloseThis' : 'watchEditThis', { label })}
            onClick={() => setOpen(!isOpen)}
          >
            {say(isOpen ? 'watchClose' : 'watchEdit')}
          </button>
          <button
            type="button"
            className="small-button"
            aria-label={say('watchRemoveThis', { label })}
            onClick={onRemove}
          >
            {say('watchRemove')}
          </button>
        </span>
      </div>
      <div id={details} hidden={!isOpen}>
        {isOpen && <Details entry={entry} onEdit={onEdit} />}
      </div>
    </li>
  );
}

type DetailsProps = Omit<ManageRowProps, 'onRemove'>;

/** Kept when a field is left, so that nothing has to be saved by hand. */
function Details({ entry, onEdit }: DetailsProps) {
  const { id, group, note, isMuted } = entry;
  return (
    <div className="manage-details">
      <label className="field">
        <span>{say('watchGroup')}</span>
        <input
          type="text"
          list="watch-groups"
          defaultValue={group ?? ''}
          maxLength={LONGEST_GROUP}
          placeholder={say('watchNoGroup')}
          onBlur={({ target }) => {
            const written = target.value.trim() || null;
            if (written !== group) onEdit({ id, group: written });
          }}
        />
      </label>
      <label className="field">
        <span>{say('watchNote')}</span>
        <textarea
          rows={2}
          defaultValue={note}
          maxLength={LONGEST_NOTE}
          onBlur={({ target }) => {
            if (target.value !== note) onEdit({ id, note: target.value });
          }}
        />
      </label>
      <label className="tick">
        <input
          type="checkbox"
          checked={isMuted}
          onChange={({ target }) => onEdit({ id, isMuted: target.checked })}
        />
        {say('watchMute')}
      </label>
    </div>
  );
}
