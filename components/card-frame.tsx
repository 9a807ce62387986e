import { useEffect, useRef, useState, type ReactNode } from 'react';
import { say } from '@/lib/core/words/say';
import { CardFooter, type CardSource } from './card-footer';

/** The other side of a card, reached by a quiet button at its foot. */
export interface CardReverse {
  readonly label: string;
  readonly content: ReactNode;
}

/** The pin of a card, which keeps it open and lets it be moved. */
export interface CardPin {
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
}

/** What every card is given besides its subject. */
export interface CardSetting {
  /** How the words on the page came to have this card. */
  readonly why: string;
  readonly reverse: CardReverse | null;
  readonly onClose: () => void;
  /** Absent where a card is part of a page. */
  readonly pin?: CardPin;
  /** Given what screen readers are to say of the card, and again when that has changed. */
  readonly onSummary?: (sentence: string) => void;
}

interface CardFrameProps {
  readonly label: string;
  /** The card in one sentence, for screen readers; its label where there is none. */
  readonly summary?: string;
  readonly setting: CardSetting;
  readonly header: ReactNode;
  readonly source: CardSource;
  readonly children: ReactNode;
}

/**
 * A card's unmoving parts around what scrolls. Turned over it keeps at least its height, so that
 * nothing moves under the pointer; Esc turns it back before it closes.
 */
export function CardFrame(props: CardFrameProps) {
  const { label, summary = label, setting, header, source, children } = props;
  const { why, reverse, onSummary } = setting;
  const body = useRef<HTMLDivElement>(null);
  const turn = useRef<HTMLButtonElement>(null);
  /** The height that the reverse keeps, in CSS pixels; null while the front is up. */
  const [kept, setKept] = useState<number | null>(null);
  useEffect(() => onSummary?.(summary), [onSummary, summary]);
  const turnBack = (): void => {
    setKept(null);
    turn.current?.focus();
  };
  return (
    <dialog
      open
      className="buyline card"
      aria-label={label}
      onCancel={(event) => {
        if (kept === null) return;
        event.preventDefault();
        turnBack();
      }}
    >
      {header}
      <div
        ref={body}
        className="card-body"
        {...(kept !== null && { style: { minHeight: `${kept}px` } })}
      >
        {kept === null ? children : reverse?.content}
      </div>
      <CardFooter why={why} source={source}>
        {reverse && (
          <button
            ref={turn}
            type="button"
            className="as-link"
            onClick={() => (kept === null ? setKept(body.current?.offsetHeight ?? 0) : turnBack())}
          >
            {kept === null ? reverse.label : say('cardBack')}
          </button>
        )}
      </CardFooter>
    </dialog>
  );
}
