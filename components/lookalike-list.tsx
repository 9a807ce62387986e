import type { Cik } from '@/lib/core/edgar/cik';
import { className } from '@/lib/core/format/class-words';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { kindAnchor } from '@/lib/core/glossary/path';
import { amountWords } from '@/lib/core/format/price-words';
import { amountOf, lookalikeTag, lookalikeWhy } from '@/lib/core/format/trade-words';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { FiledLink } from './filed-link';
import { FilingLink } from './filing-link';
import { GlossaryLink, type OpenGlossary } from './glossary/glossary-link';
import { MORE_AT_MOST, MoreDetails } from './more-details';
import type { OpenPerson } from './person-name';
import { Said } from './said';
import { TradeOwners } from './trade-owners';

const SHOWN = 3;

interface LookalikeListProps {
  readonly events: readonly TradeEvent[];
  readonly cik: Cik;
  readonly today: IsoDate;
  readonly onPerson: OpenPerson;
  readonly onGlossary: OpenGlossary;
}

interface LookalikeProps {
  readonly event: TradeEvent;
  readonly today: IsoDate;
  readonly onPerson: OpenPerson;
  readonly onGlossary: OpenGlossary;
}

function Lookalike({ event, today, onPerson, onGlossary }: LookalikeProps) {
  const what = className(event.class, event.direction);
  const why = lookalikeWhy(event, today);
  return (
    <li className="lookalike">
      <p className="tag">{lookalikeTag(event)}</p>
      <p className="lookalike-what">
        <Said
          words="tradeAmountAndClass"
          with={{
            amount: <b>{amountOf(event) ?? say('tradeAmountNone')}</b>,
            what,
          }}
        />
      </p>
      <div className="lookalike-facts">
        <div className="lookalike-who fine">
          <TradeOwners event={event} onPerson={onPerson} />
        </div>
        <div className="when fine">
          <span className="line">{formatDay(event.tradedOn, today)}</span>
          <span className="line">
            <FiledLink event={event} today={today} />
          </span>
        </div>
      </div>
      {event.value !== null && <p className="fine">{amountWords(event)}</p>}
      {why && <p className="fine">{why}</p>}
      {event.words && (
        <blockquote>
          <span className="hidden">{say('tradeOwnWords')}</span>
          <bdi>{say('cardQuoted', { words: filedText(event.words) })}</bdi>
          {event.told.accession !== event.accession && (
            <>
              {' '}
              <FilingLink url={event.told.url} about={say('tradeFilingQuoted')}>
                {say('tradeFiled', { day: formatDay(event.told.filedOn, today) })}
              </FilingLink>
            </>
          )}
        </blockquote>
      )}
      <p className="fine">
        <GlossaryLink at={kindAnchor(event.class)} term={what} onOpen={onGlossary} />
      </p>
    </li>
  );
}

function Items({ events, ...shared }: Omit<LookalikeListProps, 'cik'>) {
  return (
    <ul>
      {events.map((event) => (
        <Lookalike key={event.id} event={event} {...shared} />
      ))}
    </ul>
  );
}

/** Trades that are easily taken for purchases or sales, and what the filings say they are. */
export function LookalikeList({ events, cik, ...shared }: LookalikeListProps) {
  const more = events.slice(SHOWN);
  const shown = more.slice(0, MORE_AT_MOST);
  return (
    <section className="lookalikes">
      <h2>{say('tradeLookalikes')}</h2>
      <Items events={events.slice(0, SHOWN)} {...shared} />
      {more.length > 0 && (
        <MoreDetails
          summary={sayCount('tradeMoreLookalikes', more.length)}
          beyond={more.length - shown.length}
          cik={cik}
        >
          <Items events={shown} {...shared} />
        </MoreDetails>
      )}
    </section>
  );
}
