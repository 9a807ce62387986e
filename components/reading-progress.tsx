import type { CardPhase } from '@/lib/core/card/view';
import { say } from '@/lib/core/words/say';

type Reading = Extract<CardPhase, { kind: 'reading' }>;

/** How far the first reading of a company has come, with the shape of what will be there. */
export function ReadingProgress({ phase }: { readonly phase: Reading }) {
  const { read, of } = phase;
  const words = of === null ? say('cardAskingList') : say('cardReadingFilings', { read, of });
  return (
    <div className="reading">
      <p>{words}</p>
      {of === null ? (
        <progress aria-label={say('cardReadingLabel')} />
      ) : (
        <progress aria-label={say('cardReadingLabel')} value={read} max={Math.max(1, of)} />
      )}
      <div className="bones" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
