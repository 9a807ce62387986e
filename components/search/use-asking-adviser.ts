import { useState } from 'react';
import type { FoundLine } from '@/lib/core/format/found-words';
import type { MutualFundView } from '@/lib/core/nport/mutual-fund-view';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';

/** Has the adviser of a mutual fund read at the SEC. */
export type AskAdviser = (
  fund: NonNullable<FoundLine['ask']>,
) => Promise<Result<Pick<MutualFundView, 'adviser'>, Problem>>;

interface Asking {
  /** The line whose adviser the SEC is asked for; null while it is not. */
  readonly line: string | null;
  /** Why the one that was asked for last could not be learnt. */
  readonly problem: Problem | null;
}

interface AskingAdviser extends Asking {
  /** Does nothing for a line without a fund to ask for. */
  readonly ask: (line: FoundLine) => void;
  /** What comes of the last asking is no longer told. */
  readonly forget: () => void;
}

const NOTHING: Asking = { line: null, problem: null };

/** Asks the SEC for the advisers of funds, one at a time; `onAsked` when one was asked for. */
export function useAskingAdviser(askAdviser: AskAdviser, onAsked: () => void): AskingAdviser {
  const [last, setLast] = useState<Asking>(NOTHING);
  const ask = async ({ key, ask: fund }: FoundLine): Promise<void> => {
    if (!fund || last.line !== null) return;
    const asking = { line: key, problem: null };
    setLast(asking);
    const problem = problemIn(await askAdviser(fund));
    // Meanwhile something else may have been typed.
    setLast((now) => (now === asking ? { line: null, problem } : now));
    onAsked();
  };
  return { ...last, ask: (line) => void ask(line), forget: () => setLast(NOTHING) };
}

/** The SEC may not be asked at all, or not be able to answer. */
function problemIn(done: Awaited<ReturnType<AskAdviser>>): Problem | null {
  if (!done.ok) return done.problem;
  const { adviser } = done.value;
  return adviser.state === 'problem' ? adviser.problem : null;
}
