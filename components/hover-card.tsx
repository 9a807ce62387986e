import type { CardView } from '@/lib/core/card/view';
import { ownershipListUrl } from '@/lib/core/edgar/ownership-list-url';
import { cardSummary } from '@/lib/core/format/card-summary';
import { formatTime } from '@/lib/core/format/day';
import { say } from '@/lib/core/words/say';
import { CardFrame, type CardSetting } from './card-frame';
import { CardHeader } from './card-header';
import { CompanyContent, type CompanyContentProps } from './company-content';
import { WatchStar } from './watch-star';

interface HoverCardProps extends CompanyContentProps {
  readonly setting: CardSetting;
  readonly onWatch: (watch: boolean) => void;
}

/** How old the figures shown are; nothing while there are none. */
function ageOf({ phase, report, asOfMs }: CardView, nowMs: number): string | null {
  if (!report) return null;
  if (phase.kind === 'reading') return say('cardUpdating');
  return asOfMs === null ? null : say('cardAsOf', { time: formatTime(asOfMs, nowMs) });
}

/** The card of a company in all its states: its insiders, and apart from them its funds. */
export function HoverCard(props: HoverCardProps) {
  const { view, nowMs, setting, onWatch } = props;
  const { company, watched } = view;
  const { ticker, name, cik } = company;
  return (
    <CardFrame
      label={say('cardLabel', { name, ticker })}
      summary={cardSummary(view, nowMs)}
      setting={setting}
      header={
        <CardHeader ticker={ticker} name={name} setting={setting}>
          <WatchStar label={ticker} watched={watched} onWatch={onWatch} />
        </CardHeader>
      }
      source={{
        words: say('cardSourceFilings'),
        url: ownershipListUrl(cik),
        age: ageOf(view, nowMs),
      }}
    >
      <CompanyContent {...props} />
    </CardFrame>
  );
}
