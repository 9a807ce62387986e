import type { CardPin } from './card-frame';
import { say } from '@/lib/core/words/say';
import { Icon } from './icon';

/** Pins a card and takes the pin out; a pinned one can be moved without dragging it, too. */
export function PinButtons({ isPinned, onPin }: CardPin) {
  return (
    <>
      {isPinned && (
        <button
          type="button"
          className="icon-button"
          data-moves="keys"
          aria-label={say('cardMoveLabel')}
          title={say('cardMove')}
        >
          <Icon name="move" />
        </button>
      )}
      <button
        type="button"
        className="icon-button pin"
        aria-pressed={isPinned}
        aria-label={say('cardPinLabel')}
        title={say(isPinned ? 'cardPinned' : 'cardPin')}
        onClick={() => onPin(!isPinned)}
      >
        <Icon name="pin" filled={isPinned} />
      </button>
    </>
  );
}
