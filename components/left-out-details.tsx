import type { Cik } from '@/lib/core/edgar/cik';
import { ownershipListUrl } from '@/lib/core/edgar/ownership-list-url';
import { formatDay } from '@/lib/core/format/day';
import { leftOutSentence, leftOutWords, type LeftOutWords } from '@/lib/core/format/left-out';
import type { LeftOut } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { FilingLink } from './filing-link';

const FILINGS_SHOWN = 5;

interface LeftOutDetailsProps {
  readonly leftOut: readonly LeftOut[];
  readonly cik: Cik;
  readonly today: IsoDate;
}

interface FilingsProps {
  readonly item: LeftOutWords;
  readonly cik: Cik;
  readonly today: IsoDate;
}

function Filings({ item, cik, today }: FilingsProps) {
  const more = item.filings.length - FILINGS_SHOWN;
  return (
    <dd className="fine">
      {item.filings.slice(0, FILINGS_SHOWN).map((filing, index) => (
        <span key={filing.accession}>
          {index > 0 && ', '}
          <FilingLink url={filing.url} about={item.count}>
            {say('tradeFiled', { day: formatDay(filing.filedOn, today) })}
          </FilingLink>
        </span>
      ))}
      {more > 0 && (
        <>
          {' '}
          <FilingLink url={ownershipListUrl(cik)} about={item.count}>
            {sayCount('cardMore', more)}
          </FilingLink>
        </>
      )}
    </dd>
  );
}

/** What the headline leaves out; opened, why each kind is left out and where it is filed. */
export function LeftOutDetails({ leftOut, cik, today }: LeftOutDetailsProps) {
  return (
    <details className="left-out">
      <summary>
        {say('cardSentence', { words: leftOutSentence(leftOut) })}{' '}
        <span className="as-link">{say('cardLeftOutWhy')}</span>
      </summary>
      <dl>
        {leftOutWords(leftOut).map((item) => (
          <div key={item.class}>
            <dt>{item.count}</dt>
            <dd>{item.why}</dd>
            {item.filings.length > 0 && <Filings item={item} cik={cik} today={today} />}
          </div>
        ))}
      </dl>
    </details>
  );
}
