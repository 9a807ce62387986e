import { useRef, useState } from 'react';
import type { Cik } from '@/lib/core/edgar/cik';
import { filedText } from '@/lib/core/format/filed-text';
import { dayAt } from '@/lib/core/format/day';
import { fundsLoadingWords, WELL_KNOWN_FUNDS } from '@/lib/core/format/funds-loading-words';
import { managerWords } from '@/lib/core/format/manager-words';
import type { FollowedManager } from '@/lib/core/form13f/followed-view';
import type { FundsLoading } from '@/lib/core/form13f/funds-view';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import { say } from '@/lib/core/words/say';
import { saySentence } from '@/lib/core/format/say-sentence';
import { Icon } from '../icon';
import { OptionsSection } from '../options-section';
import { AddFund, type SearchFunds } from './add-fund';
import { FundLink } from './fund-link';
import { LoadFunds } from './load-funds';

interface FollowedSectionProps {
  /** In the reader's order; null until they were read. */
  readonly managers: readonly FollowedManager[] | null;
  readonly loading: FundsLoading;
  readonly nowMs: number;
  readonly problem: Problem | null;
  readonly onSearch: SearchFunds;
  readonly onFollow: (cik: Cik) => void;
  readonly onUnfollow: (cik: Cik) => void;
  readonly onReorder: (ciks: readonly Cik[]) => void;
  readonly onLoad: () => void;
  readonly onStop: () => void;
}

/** The funds the reader follows: add, remove, put in order, load their filings and stop. */
export function FollowedSection(props: FollowedSectionProps) {
  const { managers, loading, nowMs, problem, onSearch, onFollow, onLoad, onStop } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const list = managers ?? [];
  const followed = new Set(list.map(({ cik }) => cik));
  const move = (from: number, to: number): void => {
    const ciks = list.map(({ cik }) => cik);
    const [moved] = ciks.splice(from, 1);
    if (!moved) return;
    ciks.splice(to, 0, moved);
    props.onReorder(ciks);
    setSaid(say('fundMovedTo', { name: filedText(list[from]?.name ?? ''), place: to + 1 }));
  };
  return (
    <OptionsSection
      anchor="funds"
      title={say('fundsYouFollow')}
      lead={say('fundsYouFollowLead')}
      nowMs={nowMs}
      problem={problem}
      heading={heading}
    >
      <output className="hidden">{said}</output>
      <div className="panel followed">
        <div className="followed-head">
          {managers === null ? null : loading.state === 'done' ? (
            <p>
              {fundsLoadingWords(loading)}{' '}
              <button type="button" className="as-link" onClick={onLoad}>
                {say('fundsLookForNew')}
              </button>
            </p>
          ) : (
            <LoadFunds
              loading={loading}
              followed={list.length || WELL_KNOWN_FUNDS}
              nowMs={nowMs}
              onLoad={onLoad}
              onStop={onStop}
            />
          )}
          <AddFund
            followed={followed}
            nowMs={nowMs}
            onSearch={onSearch}
            onFollow={({ cik }) => onFollow(cik)}
          />
        </div>
        {managers?.length === 0 && <p className="empty">{say('fundsFollowNone')}</p>}
        {list.length > 0 && (
          <ol>
            {list.map((manager, index) => (
              <Manager
                key={manager.cik}
                manager={manager}
                today={dayAt(nowMs)}
                onUp={index > 0 ? () => move(index, index - 1) : null}
                onDown={index < list.length - 1 ? () => move(index, index + 1) : null}
                onRemove={() => {
                  props.onUnfollow(manager.cik);
                  setSaid(say('fundRemoved', { name: filedText(manager.name) }));
                  heading.current?.focus();
                }}
              />
            ))}
          </ol>
        )}
      </div>
    </OptionsSection>
  );
}

interface ManagerProps {
  readonly manager: FollowedManager;
  readonly today: IsoDate;
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRemove: () => void;
}

function Manager({ manager, today, onUp, onDown, onRemove }: ManagerProps) {
  const name = filedText(manager.name);
  return (
    <li className="row">
      <span className="row-text">
        <FundLink cik={manager.cik} name={manager.name} />
        {manager.knownFor !== null && (
          <span className="soft"> {saySentence(manager.knownFor, today)}</span>
        )}
        <span className="aside">
          {manager.problem ? say('fundUnreadAgain') : managerWords(manager, today)}
        </span>
      </span>
      <span className="row-actions">
        <MoveButton label={say('fundMoveUp', { name })} isUp onMove={onUp} />
        <MoveButton label={say('fundMoveDown', { name })} isUp={false} onMove={onDown} />
        <button
          type="button"
          className="icon-button"
          aria-label={say('fundStopFollowingOne', { name })}
          title={say('fundStopFollowing')}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </span>
    </li>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly isUp: boolean;
  readonly onMove: (() => void) | null;
}

function MoveButton({ label, isUp, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      className={isUp ? 'icon-button is-up' : 'icon-button'}
      aria-label={label}
      title={say(isUp ? 'fundUp' : 'fundDown')}
      disabled={onMove === null}
      onClick={() => onMove?.()}
    >
      <Icon name="more" />
    </button>
  );
}
