import type { ReactNode } from 'react';
import { say } from '@/lib/core/words/say';
import type { CardSetting } from './card-frame';
import { Icon } from './icon';
import { PinButtons } from './pin-buttons';

interface CardHeaderProps {
  /** Null for what has none. */
  readonly ticker: string | null;
  readonly name: string;
  readonly setting: CardSetting;
  /** What can be done with it, before the buttons that every card has. */
  readonly children?: ReactNode;
}

/** What a card is about; the whole card is dragged by it. */
export function CardHeader({ ticker, name, setting, children }: CardHeaderProps) {
  const { pin, onClose } = setting;
  return (
    <header className="card-header" {...(pin && { 'data-moves': 'drag' })}>
      {ticker !== null && <b className="card-ticker">{ticker}</b>}
      <span className="card-name" title={name}>
        <bdi>{name}</bdi>
      </span>
      {children}
      {pin && <PinButtons {...pin} />}
      <button
        type="button"
        className="icon-button"
        aria-label={say('cardClose')}
        title={say('cardCloseEsc')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
