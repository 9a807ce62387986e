import { useEffect, useRef, useState } from 'react';
import type { CardView } from '@/lib/core/card/view';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { openCardPort, unansweredView, type CardPort } from '@/lib/messages/card-port';
import { send } from '@/lib/messages/send';

interface CompanyView {
  readonly view: CardView;
  readonly retry: () => void;
  readonly watch: (watch: boolean) => void;
}

/**
 * What is known of a company, kept up to date while it is shown. `onTrouble` is called when the
 * background cannot be reached: the extension itself may be gone.
 */
export function useCompanyView(company: DirectoryEntry, onTrouble: () => void): CompanyView {
  const [view, setView] = useState(() => unansweredView(company));
  const port = useRef<CardPort | null>(null);
  useEffect(() => {
    const opened = openCardPort(company, setView, onTrouble);
    port.current = opened;
    return () => {
      port.current = null;
      opened.close();
    };
  }, [company, onTrouble]);

  const watch = async (watched: boolean): Promise<void> => {
    const { cik, ticker } = company;
    const reply = watched
      ? await send('watch.add', { kind: 'company', cik, ticker })
      : await send('watch.remove', { id: `company:${cik}` });
    if (reply.ok) port.current?.keepWatched(watched);
    else {
      setView((current) => ({ ...current, problem: reply.problem }));
      onTrouble();
    }
  };

  return {
    view,
    retry: () => port.current?.retry(),
    watch: (watched) => void watch(watched),
  };
}
