import type { MuteWords } from '@/lib/core/format/mute-words';
import { say } from '@/lib/core/words/say';
import { Icon } from '../icon';

interface ToldNoteProps {
  /** Why the event was told, as a sentence. */
  readonly why: string;
  readonly mutes: readonly MuteWords[];
  readonly onMute: (id: MuteWords['id'], isMuted: boolean) => void;
}

/** Why the event that a page was opened at was told, and a button that mutes each of what told it. */
export function ToldNote({ why, mutes, onMute }: ToldNoteProps) {
  return (
    <section className="told" aria-label={say('toldAbout')}>
      <p>
        <Icon name="bell" />
        <bdi>{why}</bdi>
      </p>
      {mutes.map(({ id, label, isMuted }) => (
        <button
          key={id}
          type="button"
          className="small-button"
          onClick={() => onMute(id, !isMuted)}
        >
          {say(isMuted ? 'notifyUnmute' : 'notifyMute', { name: label })}
        </button>
      ))}
    </section>
  );
}
