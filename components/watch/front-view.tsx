import type { FrontPage } from '@/lib/core/watch/front-page';
import { say } from '@/lib/core/words/say';
import { PopupFrame } from '../popup-frame';
import { SubjectField } from '../search/subject-field';
import { NewsFrame } from './news-frame';
import { NewsGroupFrame } from './news-group-frame';
import { NewsLine } from './news-line';
import { WatchRow } from './watch-row';
import { WatchlistFrame } from './watchlist-frame';

interface FrontViewProps {
  /** Null where none is kept: only what never changes is shown. */
  readonly front: FrontPage | null;
}

/**
 * The popup as it looks at first, of the same parts as later. It keeps no state and uses no hooks,
 * so that it can be painted before React has come.
 */
export function FrontView({ front }: FrontViewProps) {
  return (
    <PopupFrame isBusy search={<SubjectField text="" />}>
      {front && <Front front={front} />}
    </PopupFrame>
  );
}

function Front({ front }: { readonly front: FrontPage }) {
  const { fresh, older, earlier, checked, groups, entries, size, headings, lines } = front;
  return (
    <>
      <NewsFrame fresh={fresh} older={older} earlier={earlier} checked={checked} isOpen={false}>
        {groups.length > 0 && (
          <ul className="news-groups">
            {groups.map((group, at) => (
              <NewsGroupFrame
                key={group.label}
                subject={group}
                heading={`news-${at}`}
                more={group.more}
                mutes={group.mutes}
              >
                {group.lines.map((line) => (
                  <NewsLine key={line.id} words={line} isFresh />
                ))}
              </NewsGroupFrame>
            ))}
          </ul>
        )}
      </NewsFrame>
      <WatchlistFrame
        entries={entries}
        groups={headings}
        chosen=""
        actions={
          <button type="button" className="small-button">
            {say('listPaste')}
          </button>
        }
      >
        {lines.map((line, at) => (
          <WatchRow key={line.id} words={line} place={{ at: at + 1, of: size }} />
        ))}
      </WatchlistFrame>
    </>
  );
}
