import { ToldNote } from '@/components/watch/told-note';
import { muteWords } from '@/lib/core/format/mute-words';
import { toldSentence } from '@/lib/core/format/why-told';
import { DEFAULT_RULES } from '@/lib/core/watch/rule';
import { Specimen } from './specimen';
import { BUSY } from './states/news';
import { nothing } from './states/setting';
import { LINES } from './states/watch-lines';

const ENTRIES = LINES.map(({ entry }) => entry);

/** Why an event was told, as the page says it that was opened at the event. */
export function toldSpecimens() {
  return BUSY.slice(0, 1).flatMap((item) => [
    <Specimen key="one" name="why an event was told">
      <div className="buyline page">
        <ToldNote
          why={toldSentence(item, DEFAULT_RULES[0] ?? null)}
          mutes={ENTRIES.slice(0, 1).map(muteWords)}
          onMute={nothing}
        />
      </div>
    </Specimen>,
    <Specimen key="several" name="told by a rule that is gone, of several entries, one muted">
      <div className="buyline page">
        <ToldNote
          why={toldSentence(item, null)}
          mutes={ENTRIES.slice(0, 3).map(muteWords)}
          onMute={nothing}
        />
      </div>
    </Specimen>,
  ]);
}
