/** Work that may be asked for as often as one likes. */
export interface CalmWork {
  /** Has the work done, after whatever was asked for before. */
  readonly ask: () => void;
  /** Begins it no more. */
  readonly cancel: () => void;
}

/**
 * Does work at once when it is asked for, but never twice at a time, and not again before `everyMs`
 * have passed since it was begun. Whoever asks can be sure that it is begun once more after that.
 * `work` must not reject.
 */
export function calmly(work: () => Promise<void>, everyMs: number): CalmWork {
  const state = { isWanted: false, isBusy: false, isCancelled: false };
  const go = async () => {
    state.isBusy = true;
    while (state.isWanted && !state.isCancelled) {
      state.isWanted = false;
      const pause = new Promise((resolve) => setTimeout(resolve, everyMs));
      await work();
      await pause;
    }
    state.isBusy = false;
  };
  return {
    ask: () => {
      state.isWanted = true;
      if (!state.isBusy) void go();
    },
    cancel: () => {
      state.isCancelled = true;
    },
  };
}
