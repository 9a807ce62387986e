import { useEffect, useState } from 'react';
import type { CardSetting } from '@/components/card-frame';
import { ManagerCard } from '@/components/manager-card';
import type { Cik } from '@/lib/core/edgar/cik';
import type { FundView } from '@/lib/core/form13f/funds-view';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { send } from '@/lib/messages/send';

interface FundCardProps {
  readonly cik: Cik;
  readonly name: string;
  readonly company: DirectoryEntry | null;
  readonly nowMs: number;
  readonly setting: CardSetting;
  readonly onCompany: (company: DirectoryEntry) => void;
  readonly onTrouble: () => void;
}

/** The card of a manager, with what the background keeps of its filings; it asks nothing of the SEC. */
export function FundCard({ onTrouble, ...shown }: FundCardProps) {
  const { cik } = shown;
  const [fund, setFund] = useState<FundView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const settle = <T,>(reply: Result<T, Problem>): T | undefined => {
    setProblem(reply.ok ? null : reply.problem);
    if (!reply.ok) onTrouble();
    return reply.ok ? reply.value : undefined;
  };
  const read = async (): Promise<void> => {
    const kept = settle(await send('funds.read', { cik }));
    if (kept !== undefined) setFund(kept);
  };
  const follow = async (wanted: boolean): Promise<void> => {
    const reply = await send(wanted ? 'funds.follow' : 'funds.unfollow', { cik });
    if (settle(reply) !== undefined) await read();
  };
  const openPage = async (): Promise<void> => {
    settle(await send('page.open', { page: 'fund', cik }));
  };
  useEffect(() => {
    void read();
    // Read once for each manager.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [cik]);

  return (
    <ManagerCard
      {...shown}
      fund={fund}
      problem={problem}
      onFollow={(wanted) => void follow(wanted)}
      onFund={() => void openPage()}
    />
  );
}
