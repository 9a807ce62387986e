import { say } from '@/lib/core/words/say';
import { Icon } from './icon';

interface WatchStarProps {
  readonly label: string;
  readonly watched: boolean;
  readonly onWatch: (watch: boolean) => void;
}

/** The star that puts a company, person or fund on the watchlist and takes it off. */
export function WatchStar({ label, watched, onWatch }: WatchStarProps) {
  return (
    <button
      type="button"
      className="icon-button star"
      aria-pressed={watched}
      aria-label={say('cardWatch', { label })}
      title={say(watched ? 'cardWatched' : 'cardNotWatched')}
      // The second click of a double one would take back what the first did.
      onClick={({ detail }) => detail < 2 && onWatch(!watched)}
    >
      <Icon name="star" filled={watched} />
    </button>
  );
}
