import { aClass, className, classWhy } from '@/lib/core/format/class-words';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { roleLabel } from '@/lib/core/format/role-label';
import { planSentence } from '@/lib/core/format/plan-words';
import { saySentence } from '@/lib/core/format/say-sentence';
import { stakeSentence } from '@/lib/core/format/stake-words';
import { kindAnchor, ruleAnchor } from '@/lib/core/glossary/path';
import { ruleTerm } from '@/lib/core/glossary/rule-topic';
import { isMarketTrade } from '@/lib/core/insider/market-trades';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';
import { AmendmentStory } from '../amendment-story';
import { FilingLink } from '../filing-link';
import { GlossaryLink } from '../glossary/glossary-link';
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
          <dt>{say('historyWhyClass', { what: aClass(event.class, event.direction) })}</dt>
          <dd>
            <bdi className="line">{filedText(saySentence(event.why, today))}</bdi>
            {event.words !== null && (
              <blockquote>
                <bdi>{say('cardQuoted', { words: filedText(event.words) })}</bdi>{' '}
                <cite>
                  <FilingLink url={event.told.url} about={say('tradeFilingQuoted')}>
                    {say('tradeFiled', { day: formatDay(event.told.filedOn, today) })}
                  </FilingLink>
                </cite>
              </blockquote>
            )}
            <span className="line soft">{why}</span>
            <span className="line fine">
              <GlossaryLink
                at={kindAnchor(event.class)}
                term={className(event.class, event.direction)}
              />{' '}
              <GlossaryLink at={ruleAnchor(event.rule)} term={ruleTerm(event.rule)} />
            </span>
          </dd>
        </div>
        {isMarketTrade(event) && (
          <div>
            <dt>{say('historyPlan')}</dt>
            <dd>{planSentence(event.plan)}</dd>
          </div>
        )}
        <div>
          <dt>{say('historyHolding')}</dt>
          <dd>{stakeSentence(event.stake, today)}</dd>
        </div>
        {event.owners.length > 1 && (
          <div>
            <dt>{say('historyJointly')}</dt>
            <dd>
              {event.owners.map((owner) => (
                <span key={owner.cik} className="line">
                  <PersonLink cik={owner.cik} name={owner.name} />,{' '}
                  <bdi>{roleLabel(owner.role)}</bdi>
                </span>
              ))}
            </dd>
          </div>
        )}
        {event.amendments.length > 0 && (
          <div>
            <dt>{say('historyAmendments')}</dt>
            <dd>
              <AmendmentStory event={event} today={today} />
            </dd>
          </div>
        )}
      </dl>
      <div className="filings">
        <h3>{say(event.filings.length === 1 ? 'historyFootnotes' : 'historyFootnotesMany')}</h3>
        {event.filings.map((filing) => (
          <FilingFootnotes key={filing.accession} filing={filing} today={today} onRead={onNotes} />
        ))}
      </div>
    </div>
  );
}
