import { useEffect, useState } from 'react';
import type { BothReportsProps } from '@/components/funds/both-reports';
import type { Problem } from '@/lib/core/problem';
import type { MutualFundView } from '@/lib/core/nport/mutual-fund-view';
import type { Request } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';

/**
 * What the background finds out about a mutual fund, asked once for each. `onTrouble` is called when
 * the background cannot be reached: the extension itself may be gone.
 */
export function useBothReports(
  asked: Request<'funds.mutual'>,
  onTrouble: () => void,
): Omit<BothReportsProps, 'nowMs'> {
  const [view, setView] = useState<MutualFundView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const key = asked.by === 'series' ? asked.series : asked.name;
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const reply = await send('funds.mutual', asked);
      if (isGone) return;
      if (reply.ok) setView(reply.value);
      else {
        setProblem(reply.problem);
        onTrouble();
      }
    };
    void read();
    return () => {
      isGone = true;
    };
    // Asked once for each fund.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  const openPage = async (fund: string): Promise<void> => {
    const reply = await send('page.open', { page: 'fund', cik: fund });
    if (!reply.ok) onTrouble();
  };
  return { view, problem, onFund: (fund) => void openPage(fund) };
}
