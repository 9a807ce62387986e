import { say } from '@/lib/core/words/say';
import { Icon } from './icon';

interface WatchButtonProps {
  readonly ticker: string;
  readonly isWatched: boolean;
  readonly onWatch: () => void;
}

/** Puts a company that was found on the watchlist. */
export function WatchButton({ ticker, isWatched, onWatch }: WatchButtonProps) {
  return (
    <button
      type="button"
      className="small-button with-icon"
      disabled={isWatched}
      aria-label={
        isWatched ? say('searchWatchingOf', { ticker }) : say('cardWatch', { label: ticker })
      }
      onClick={onWatch}
    >
      <Icon name={isWatched ? 'done' : 'add'} />
      {say(isWatched ? 'searchWatching' : 'searchWatch')}
    </button>
  );
}
