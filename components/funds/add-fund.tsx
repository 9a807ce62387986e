import { useState } from 'react';
import type { Cik } from '@/lib/core/edgar/cik';
import type { FoundManager } from '@/lib/core/edgar/found-filer';
import { filedText } from '@/lib/core/format/filed-text';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import { say } from '@/lib/core/words/say';
import { ProblemNotice } from '../problem-notice';

/** Finds managers by name at the SEC. */
export type SearchFunds = (text: string) => Promise<Result<FoundManager[], Problem>>;

interface AddFundProps {
  readonly followed: ReadonlySet<Cik>;
  readonly nowMs: number;
  readonly onSearch: SearchFunds;
  readonly onFollow: (fund: FoundManager) => void;
}

/** Looks a manager up by name, when asked and not while typing, and follows it. */
export function AddFund({ followed, nowMs, onSearch, onFollow }: AddFundProps) {
  const [text, setText] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [found, setFound] = useState<Result<FoundManager[], Problem> | null>(null);
  const ask = async (): Promise<void> => {
    if (text.trim() === '') return;
    setAsking(true);
    try {
      setFound(await onSearch(text.trim()));
    } finally {
      setAsking(false);
    }
  };
  return (
    <div className="add-fund">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <input
          type="search"
          aria-label={say('fundAddName')}
          placeholder={say('fundAddName')}
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="small-button" disabled={isAsking}>
          {say(isAsking ? 'fundAddLooking' : 'fundAddLook')}
        </button>
      </form>
      {found && !found.ok && <ProblemNotice problem={found.problem} nowMs={nowMs} />}
      {found?.ok && found.value.length === 0 && <p className="aside">{say('fundAddNone')}</p>}
      {found?.ok && found.value.length > 0 && (
        <ul>
          {found.value.map((fund) => (
            <li key={fund.cik}>
              <span className="row-text">
                <bdi>{filedText(fund.name)}</bdi>{' '}
                <span className="soft">CIK {Number(fund.cik)}</span>
              </span>
              <button
                type="button"
                className="small-button"
                disabled={followed.has(fund.cik)}
                aria-label={say('fundFollowOne', { name: filedText(fund.name) })}
                onClick={() => onFollow(fund)}
              >
                {say(followed.has(fund.cik) ? 'fundFollowing' : 'fundFollow')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
