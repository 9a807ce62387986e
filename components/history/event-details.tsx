import { aClass, classWhy } from '@/lib/core/format/class-words';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { planSentence } from '@/lib/core/format/plan-words';
import { stakeSentence } from '@/lib/core/format/stake-words';
import { isMarketTrade } from '@/lib/core/insider/market-trades';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { AmendmentStory } from '../amendment-story';
import { FilingLink } from '../filing-link';
import { FilingFootnotes, type ReadNotes } from './filing-footnotes';
import { PersonLink } from './own-page-link';

interface EventDetailsProps {
  readonly event: TradeEvent;
  readonly today: IsoDate;
  readonly onNotes: ReadNotes;
}

/** Everything behind one event: what decided its class, its owners, its filings, their words. */
export function EventDetails({ event, today, onNotes }: EventDetailsProps) {
  const why = classWhy(event.class, event.direction);
  return (
    <div className="event-details">
      <dl>
        <div>
          <dt>Why it is {aClass(event.class, event.direction)}</dt>
          <dd>
            <bdi className="line">{filedText(event.why)}</bdi>
            {event.words !== null && (
              <blockquote>
                <bdi>“{filedText(event.words)}”</bdi>{' '}
                <cite>
                  <FilingLink url={event.told.url} about="the filing quoted">
                    filed {formatDay(event.told.filedOn, today)}
                  </FilingLink>
                </cite>
              </blockquote>
            )}
            <span className="line soft">{why}</span>
          </dd>
        </div>
        {isMarketTrade(event) && (
          <div>
            <dt>Plan</dt>
            <dd>{planSentence(event.plan)}</dd>
          </div>
        )}
        <div>
          <dt>Holding</dt>
          <dd>{stakeSentence(event.stake)}</dd>
        </div>
        {event.owners.length > 1 && (
          <div>
            <dt>Reported jointly by</dt>
            <dd>
              {event.owners.map((owner) => (
                <span key={owner.cik} className="line">
                  <PersonLink cik={owner.cik} name={owner.name} />,{' '}
                  <bdi>{filedText(owner.role)}</bdi>
                </span>
              ))}
            </dd>
          </div>
        )}
        {event.amendments.length > 0 && (
          <div>
            <dt>Corrections</dt>
            <dd>
              <AmendmentStory event={event} today={today} />
            </dd>
          </div>
        )}
      </dl>
      <div className="filings">
        <h3>
          {event.filings.length === 1
            ? 'The filing and its footnotes'
            : 'Its filings and their footnotes'}
        </h3>
        {event.filings.map((filing) => (
          <FilingFootnotes key={filing.accession} filing={filing} today={today} onRead={onNotes} />
        ))}
      </div>
    </div>
  );
}
