import { useEffect, useRef, useState } from 'react';
import type { Reading } from '@/components/digest/read-all';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { NamedCompany } from '@/lib/core/watch/page-lines';
import { readInTurn } from '@/lib/messages/read-in-turn';

interface ReadAll {
  /** Null while nothing was read. */
  readonly reading: Reading | null;
  /** How often a reading has ended: the order of the list may change then. */
  readonly ended: number;
  readonly read: (companies: readonly NamedCompany[]) => void;
  readonly stop: () => void;
}

/** A company of a page as the background is asked for it. */
export function asEntry({ cik, ticker, name }: NamedCompany): DirectoryEntry {
  return { cik, ticker, name, exchange: null };
}

/** Has companies read one after the other when the reader asks; it ends with the panel. */
export function useReadAll(): ReadAll {
  const [reading, setReading] = useState<Reading | null>(null);
  const [ended, setEnded] = useState(0);
  const turn = useRef<{ stop(): void } | null>(null);
  const stop = (): void => {
    turn.current?.stop();
    turn.current = null;
    setReading(null);
    setEnded((times) => times + 1);
  };
  useEffect(() => () => turn.current?.stop(), []);
  const read = (companies: readonly NamedCompany[]): void => {
    turn.current?.stop();
    turn.current = readInTurn(companies.map(asEntry), ({ current, ...progress }) => {
      setReading({ ...progress, ticker: current?.company.ticker ?? null });
      if (!current) setEnded((times) => times + 1);
    });
  };
  return { reading, ended, read, stop };
}
