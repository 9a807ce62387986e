import { useRef, useState, type ReactNode } from 'react';
import { CardFooter, type CardSource } from './card-footer';

/** The other side of a card, reached by a quiet button at its foot. */
export interface CardReverse {
  readonly label: string;
  readonly content: ReactNode;
}

/** What every card is given besides its subject. */
export interface CardSetting {
  /** How the words on the page came to have this card. */
  readonly why: string;
  readonly reverse: CardReverse | null;
  readonly onClose: () => void;
}

interface CardFrameProps {
  readonly label: string;
  readonly setting: CardSetting;
  readonly header: ReactNode;
  readonly source: CardSource;
  readonly children: ReactNode;
}

/**
 * A card's unmoving parts around what scrolls. Turned over it keeps at least its height, so that
 * nothing moves under the pointer; Esc turns it back before it closes.
 */
export function CardFrame({ label, setting, header, source, children }: CardFrameProps) {
  const { why, reverse } = setting;
  const body = useRef<HTMLDivElement>(null);
  const turn = useRef<HTMLButtonElement>(null);
  /** The height that the reverse keeps, in CSS pixels; null while the front is up. */
  const [kept, setKept] = useState<number | null>(null);
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
            {kept === null ? reverse.label : 'Back'}
          </button>
        )}
      </CardFooter>
    </dialog>
  );
}
