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
      aria-label={`Watch ${label}`}
      title={watched ? 'On your watchlist' : 'Add to your watchlist'}
      onClick={() => onWatch(!watched)}
    >
      <Icon name="star" filled={watched} />
    </button>
  );
}
