import { amendmentStory } from '@/lib/core/format/amendment-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { Said } from './said';

interface AmendmentStoryProps {
  readonly event: TradeEvent;
  readonly today: IsoDate;
}

/** What later filings corrected: a line for each, and what it said and says one press away. */
export function AmendmentStory({ event, today }: AmendmentStoryProps) {
  return amendmentStory(event, today).map(({ key, line, changes }) =>
    changes.length === 0 ? (
      <p key={key} className="amendment fine">
        {say('cardSentence', { words: line })}
      </p>
    ) : (
      <details key={key} className="amendment fine">
        <summary>
          {say('cardSentence', { words: line })}{' '}
          <span className="as-link">{say('tradeWhatChanged')}</span>
        </summary>
        <ul>
          {changes.map(({ what, said, says }) => (
            <li key={`${what}${said}${says}`}>
              <Said
                words="tradeChange"
                with={{ what, before: <del>{said}</del>, after: <ins>{says}</ins> }}
              />
            </li>
          ))}
        </ul>
      </details>
    ),
  );
}
