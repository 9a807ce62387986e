import type { ReactNode } from 'react';
import { say } from '@/lib/core/words/say';
import { Icon } from '../icon';
import { Said } from '../said';

interface IntroProps {
  /** Where a list can be pasted. */
  readonly paste: ReactNode;
  /** Whether the browser lets us show notifications; null until it was asked. */
  readonly mayNotify: boolean | null;
  readonly onAllow: () => void;
}

/** The popup before anything is watched: what Buyline does, in three steps that can be done here. */
export function Intro({ paste, mayNotify, onAllow }: IntroProps) {
  return (
    <section className="intro" aria-label={say('popupIntroName')}>
      <h2>{say('popupIntroTitle')}</h2>
      <ol>
        <li>
          <h3>{say('popupIntroRest')}</h3>
          <p className="intro-sample" aria-hidden="true">
            <Said words="popupIntroSample" with={{ ticker: <u>XSTO</u> }} />
          </p>
          <p>{say('popupIntroCard')}</p>
        </li>
        <li>
          <h3>{say('popupIntroWatch')}</h3>
          <p>{say('popupIntroStar')}</p>
          {paste}
        </li>
        <li>
          <h3>{say('popupIntroTold')}</h3>
          <p>{say('popupIntroBadge')}</p>
          {mayNotify ? (
            <output className="intro-done">
              <Icon name="done" /> {say('popupIntroAllowed')}
            </output>
          ) : (
            <button type="button" className="small-button" onClick={onAllow}>
              {say('notifyAllow')}
            </button>
          )}
        </li>
      </ol>
    </section>
  );
}
