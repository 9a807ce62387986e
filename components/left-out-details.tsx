import { leftOutSentence, leftOutWords } from '@/lib/core/format/left-out';
import type { LeftOut } from '@/lib/core/insider/report';

/** What the headline leaves out; opened, why each kind is left out. */
export function LeftOutDetails({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  return (
    <details className="left-out">
      <summary>
        {leftOutSentence(leftOut)}. <span className="why">Why?</span>
      </summary>
      <dl>
        {leftOutWords(leftOut).map((item) => (
          <div key={item.class}>
            <dt>{item.count}</dt>
            <dd>{item.why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
