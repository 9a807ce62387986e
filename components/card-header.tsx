import type { ReactNode } from 'react';
import { Icon } from './icon';

interface CardHeaderProps {
  /** Null for what has none. */
  readonly ticker: string | null;
  readonly name: string;
  readonly onClose: () => void;
  /** What can be done with it, before the button that closes. */
  readonly children?: ReactNode;
}

/** What a card is about. */
export function CardHeader({ ticker, name, onClose, children }: CardHeaderProps) {
  return (
    <header className="card-header">
      {ticker !== null && <b className="card-ticker">{ticker}</b>}
      <span className="card-name" title={name}>
        <bdi>{name}</bdi>
      </span>
      {children}
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
