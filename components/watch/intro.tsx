import type { ReactNode } from 'react';
import { Icon } from '../icon';

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
    <section className="intro" aria-label="How to begin">
      <h2>See who is really buying</h2>
      <ol>
        <li>
          <h3>Rest the pointer on an underlined ticker</h3>
          <p className="intro-sample" aria-hidden="true">
            …shares of Example (<u>XSTO</u>) rose…
          </p>
          <p>A card tells what insiders and funds filed with the SEC, and what they did not.</p>
        </li>
        <li>
          <h3>Watch what matters to you</h3>
          <p>Press the star on a card, look a company up above, or paste a list.</p>
          {paste}
        </li>
        <li>
          <h3>Be told what is new</h3>
          <p>A number on Buyline’s icon counts it. Your browser can tell you at once, too.</p>
          {mayNotify ? (
            <output className="intro-done">
              <Icon name="done" /> Notifications are allowed.
            </output>
          ) : (
            <button type="button" className="small-button" onClick={onAllow}>
              Allow notifications
            </button>
          )}
        </li>
      </ol>
    </section>
  );
}
