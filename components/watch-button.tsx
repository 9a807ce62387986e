import { Icon } from './icon';

interface WatchButtonProps {
  readonly ticker: string;
  readonly isWatched: boolean;
  readonly onWatch: () => void;
}

/** Puts a company that was found on the watchlist. */
export function WatchButton({ ticker, isWatched, onWatch }: WatchButtonProps) {
  const words = isWatched ? 'Watching' : 'Watch';
  return (
    <button
      type="button"
      className="small-button with-icon"
      disabled={isWatched}
      aria-label={`${words} ${ticker}`}
      onClick={onWatch}
    >
      <Icon name={isWatched ? 'done' : 'add'} />
      {words}
    </button>
  );
}
