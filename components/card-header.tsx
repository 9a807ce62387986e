import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { Icon } from './icon';

interface CardHeaderProps {
  readonly company: DirectoryEntry;
  readonly watched: boolean;
  readonly onWatch: (watch: boolean) => void;
  readonly onClose: () => void;
}

/** Which company this is, with the star that puts it on the watchlist. */
export function CardHeader({ company, watched, onWatch, onClose }: CardHeaderProps) {
  return (
    <header className="card-header">
      <b className="card-ticker">{company.ticker}</b>
      <span className="card-name" title={company.name}>
        <bdi>{company.name}</bdi>
      </span>
      <button
        type="button"
        className="icon-button star"
        aria-pressed={watched}
        aria-label={`Watch ${company.ticker}`}
        title={watched ? 'On your watchlist' : 'Add to your watchlist'}
        onClick={() => onWatch(!watched)}
      >
        <Icon name="star" filled={watched} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Close"
        title="Close (Esc)"
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
