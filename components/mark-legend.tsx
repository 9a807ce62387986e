import { markWords, tierWords } from '@/lib/core/format/mark-words';
import { say } from '@/lib/core/words/say';
import { MARK_STATES } from '@/lib/core/mark/mark';
import { GlossaryLink } from './glossary/glossary-link';

/** What the underlines on pages mean: each as it looks there, with its words. */
export function MarkLegend() {
  return (
    <div className="mark-legend">
      <dl>
        {MARK_STATES.map((state) => {
          const { name, meaning } = markWords(state);
          return (
            <div key={state}>
              <dt>
                <span className={`mark-sample is-${state}`}>{name}</span>
              </dt>
              <dd>{meaning}</dd>
            </div>
          );
        })}
      </dl>
      <p>{tierWords()}</p>
      <p>
        <GlossaryLink at="marks" term={say('glossaryTopicMarksTitle')} />
      </p>
    </div>
  );
}
