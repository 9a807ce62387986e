import type { ReactNode } from 'react';
import { say } from '@/lib/core/words/say';

interface NewsFrameProps {
  /** So many lines are new. */
  readonly fresh: number;
  /** That there is news which is not listed here; null for none. */
  readonly older: string | null;
  /** What opens and closes the news seen before; null where there is none. */
  readonly earlier: string | null;
  /** When the watchlist was last looked through; null before the first time. */
  readonly checked: string | null;
  readonly isOpen: boolean;
  readonly onToggle?: () => void;
  /** What is new. */
  readonly children: ReactNode;
  /** What was seen before, while it is open. */
  readonly seen?: ReactNode;
}

/** The frame of what is new: how much, since when there is nothing, and what is folded away. */
export function NewsFrame(props: NewsFrameProps) {
  const { fresh, older, earlier, checked, isOpen, onToggle, children, seen } = props;
  return (
    <section className="news" aria-label={say('watchNews')}>
      <h2>
        {say('watchNews')}
        {fresh > 0 && <span className="tag-new">{fresh}</span>}
      </h2>
      {fresh === 0 && (
        <p className="nothing-new">
          {checked === null ? say('watchNothingNew') : say('watchNothingNewChecked', { checked })}
        </p>
      )}
      {children}
      {older !== null && <p className="fine">{older}</p>}
      {earlier !== null && (
        <>
          <button type="button" className="as-link" aria-expanded={isOpen} onClick={onToggle}>
            {earlier}
          </button>
          {isOpen && seen}
        </>
      )}
    </section>
  );
}
