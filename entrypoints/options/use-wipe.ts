import { useState } from 'react';
import type { Wiping } from '@/components/data-section';
import { ok, type Result } from '@/lib/core/result';
import type { Problem } from '@/lib/core/problem';
import type { ReaderDatabase } from '@/lib/db/reader';
import { send } from '@/lib/messages/send';
import { exportReader } from '@/lib/services/export-reader';

interface Wipes {
  readonly wiping: Wiping | null;
  readonly wipe: (what: Wiping['what']) => Promise<Result<null, Problem>>;
  readonly undo: () => Promise<Result<null, Problem>>;
}

/**
 * Wipes, and puts back what was the reader's. What would be put back is kept in this page's memory
 * alone, so that nothing of it is stored anywhere.
 */
export function useWipe(reader: ReaderDatabase): Wipes {
  const [wiping, setWiping] = useState<Wiping | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const wipe = async (what: Wiping['what']): Promise<Result<null, Problem>> => {
    const before =
      what === 'everything' ? JSON.stringify(await exportReader(reader, Date.now())) : null;
    setWiping({ what, state: 'wiping', canUndo: false });
    const done = await send('data.wipe', { what });
    setKept(done.ok ? before : null);
    setWiping(done.ok ? { what, state: 'wiped', canUndo: before !== null } : null);
    if (done.ok && what === 'everything') localStorage.clear();
    return done;
  };
  const undo = async (): Promise<Result<null, Problem>> => {
    if (kept === null) return ok(null);
    const done = await send('reader.import', { text: kept });
    if (!done.ok) return done;
    setKept(null);
    setWiping(null);
    return ok(null);
  };
  return { wiping, wipe, undo };
}
