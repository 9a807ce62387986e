import { roleLabel } from '@/lib/core/format/role-label';
import { roleOf } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import { say, sayCount } from '@/lib/core/words/say';
import { PersonName, type OpenPerson } from './person-name';

interface TradeOwnersProps {
  readonly event: TradeEvent;
  readonly onPerson: OpenPerson;
}

/** Who made a trade: the first owner in two lines, the joint ones one press away. */
export function TradeOwners({ event, onPerson }: TradeOwnersProps) {
  const [first, ...others] = event.owners;
  return (
    <>
      <span className="line">
        {first ? (
          <PersonName cik={first.cik} name={first.name} onPerson={onPerson} />
        ) : (
          say('ownerNotStated')
        )}
      </span>
      <bdi className="line fine" title={roleOf(event)}>
        {roleOf(event)}
      </bdi>
      {others.length > 0 && (
        <details className="owners fine">
          <summary>
            <span className="as-link">{sayCount('tradeAndOthers', others.length)}</span>
          </summary>
          <ul>
            {others.map((owner) => (
              <li key={owner.cik}>
                <PersonName cik={owner.cik} name={owner.name} onPerson={onPerson} />
                <bdi className="line">{roleLabel(owner.role)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
