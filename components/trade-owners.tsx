import { filedText } from '@/lib/core/format/filed-text';
import { countOf } from '@/lib/core/format/quantity';
import { leadOwnerOf, roleOf } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';

/** Who made a trade: the first owner in two lines, the joint ones one press away. */
export function TradeOwners({ event }: { readonly event: TradeEvent }) {
  const [, ...others] = event.owners;
  return (
    <>
      <bdi className="line">{leadOwnerOf(event)}</bdi>
      <bdi className="line fine">{roleOf(event)}</bdi>
      {others.length > 0 && (
        <details className="owners fine">
          <summary>
            <span className="as-link">and {countOf(others.length, 'other')}</span>
          </summary>
          <ul>
            {others.map((owner) => (
              <li key={owner.cik}>
                <bdi>{filedText(owner.name)}</bdi>, <bdi>{filedText(owner.role)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
