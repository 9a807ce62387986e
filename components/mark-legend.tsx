import { markWords, tierWords } from '@/lib/core/format/mark-words';
import { MARK_STATES } from '@/lib/core/mark/mark';

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
                <span className={`mark-sample ${state}`}>{name}</span>
              </dt>
              <dd>{meaning}</dd>
            </div>
          );
        })}
      </dl>
      <p>{tierWords()}</p>
    </div>
  );
}
