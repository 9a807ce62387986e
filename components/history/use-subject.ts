import { dayAt } from '@/lib/core/format/day';
import type { CompanyHistory, HistoryLoading, PersonHistory } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import { useNow } from '../use-now';
import type { SubjectProps } from './subject-page';
import { useAttempt } from './use-attempt';
import { useCalmReading } from './use-calm-reading';
import { useFirstLoad, useKeptLoading } from './use-loading';

type Asked = Promise<Result<null, Problem>>;

/** Where a page has its subject from. */
interface SubjectSource<H> {
  /** How far the loading is, and a mark that changes with what is held; undefined until read. */
  readonly progress: { readonly loading: HistoryLoading; readonly mark: string } | undefined;
  /** What is held; null where nothing is. */
  readonly read: () => Promise<H | null>;
  readonly requests: {
    readonly load: (since: IsoDate) => Asked;
    readonly stop: () => Asked;
    readonly wake: () => Asked;
  };
}

/** What every page about a subject shows and does alike. */
type SubjectState<H extends CompanyHistory | PersonHistory> = Pick<
  SubjectProps<H>,
  'history' | 'loading' | 'problem' | 'nowMs' | 'onLoad' | 'onStop'
>;

/**
 * A subject's history, read again as more of it is loaded, and kept loading while it is shown.
 * `attempt` does what else the reader asks for, and keeps its problem beside.
 */
export function useSubject<H extends CompanyHistory | PersonHistory>({
  progress,
  read,
  requests,
}: SubjectSource<H>): {
  readonly state: SubjectState<H>;
  readonly attempt: (work: () => Asked) => void;
} {
  const nowMs = useNow();
  const { problem, attempt } = useAttempt();
  const loading = progress?.loading ?? null;
  const held = useCalmReading(read, progress?.mark ?? null);
  const onLoad = (since: IsoDate): void => attempt(() => requests.load(since));
  useFirstLoad(held === null, loading, dayAt(nowMs), onLoad);
  useKeptLoading(loading, () => void requests.wake());
  const state = {
    history: held ?? null,
    loading: held === undefined ? null : loading,
    problem,
    nowMs,
    onLoad,
    onStop: () => attempt(requests.stop),
  };
  return { state, attempt };
}
