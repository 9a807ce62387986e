import type { MuteWords } from '@/lib/core/format/mute-words';
import { say } from '@/lib/core/words/say';
import { Icon } from '../icon';

interface MuteBellsProps {
  readonly mutes: readonly MuteWords[];
  readonly onMute?: (id: MuteWords['id'], isMuted: boolean) => void;
}

/** A bell for each entry by which news came, struck out while the entry is muted; named if several. */
export function MuteBells({ mutes, onMute }: MuteBellsProps) {
  return mutes.map(({ id, label, isMuted }) => (
    <button
      key={id}
      type="button"
      className="icon-button mute-bell"
      aria-pressed={isMuted}
      aria-label={say('newsMute', { name: label })}
      title={isMuted ? say('newsMuted') : say('newsMute', { name: label })}
      // The second click of a double one would take back what the first did.
      onClick={({ detail }) => detail < 2 && onMute?.(id, !isMuted)}
    >
      <Icon name={isMuted ? 'muted' : 'bell'} />
      {mutes.length > 1 && <bdi>{label}</bdi>}
    </button>
  ));
}
