import type { ReactNode } from 'react';
import type { CardSetting } from '@/components/card-frame';
import { HoverCard } from '@/components/hover-card';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { IsoDate } from '@/lib/core/iso-date';
import type { OwnPage } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';
import { useCompanyView } from './use-company-view';

interface InsiderCardProps {
  readonly company: DirectoryEntry;
  readonly nowMs: number;
  readonly setting: CardSetting;
  readonly note: ReactNode;
  /** The day that the page states for its article. */
  readonly publishedOn: IsoDate | null;
  readonly onTrouble: () => void;
}

/** The card of a company's insider trades, fed by the background. */
export function InsiderCard(props: InsiderCardProps) {
  const { company, nowMs, setting, note, publishedOn, onTrouble } = props;
  const { view, retry, watch } = useCompanyView(company, onTrouble);
  const openPage = async (page: OwnPage): Promise<void> => {
    const reply = await send('page.open', page);
    if (!reply.ok) onTrouble();
  };
  const loadFunds = async (): Promise<void> => {
    const reply = await send('funds.load', null);
    if (!reply.ok) onTrouble();
  };
  const { cik, ticker } = company;
  return (
    <HoverCard
      view={view}
      nowMs={nowMs}
      setting={setting}
      note={note}
      publishedOn={publishedOn}
      onRetry={retry}
      onWatch={watch}
      onPerson={(person) => void openPage({ page: 'person', cik: person })}
      onLoadFunds={() => void loadFunds()}
      onFund={(fund) => void openPage({ page: 'fund', cik: fund })}
      onGlossary={(at) => void openPage({ page: 'glossary', at })}
      onHistory={() => void openPage({ page: 'company', cik, ticker })}
    />
  );
}
