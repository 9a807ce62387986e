import { useState } from 'react';
import type { AskedFilers } from '@/lib/core/look-up/subject';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { Asked } from './found-subjects';

/** Finds filers by name or CIK at the SEC. */
export type AskSec = (text: string) => Promise<Result<AskedFilers, Problem>>;

interface Asking {
  readonly asked: Asked;
  readonly ask: () => void;
}

/** The SEC's answer to a text, once the reader has it asked; another text has none yet. */
export function useAsking(askSec: AskSec, text: string): Asking {
  const [last, setLast] = useState<{ readonly text: string; readonly asked: Asked } | null>(null);
  const ask = async (): Promise<void> => {
    setLast({ text, asked: 'asking' });
    const asked = await askSec(text);
    // Meanwhile another text may have been asked for.
    setLast((now) => (now?.text === text ? { text, asked } : now));
  };
  return { asked: last?.text === text ? last.asked : null, ask: () => void ask() };
}
