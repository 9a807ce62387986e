import type { ReactNode } from 'react';
import type { CardSetting } from '@/components/card-frame';
import { HoverCard } from '@/components/hover-card';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { useCompanyView } from './use-company-view';

interface InsiderCardProps {
  readonly company: DirectoryEntry;
  readonly nowMs: number;
  readonly setting: CardSetting;
  readonly note: ReactNode;
  readonly onTrouble: () => void;
}

/** The card of a company's insider trades, fed by the background. */
export function InsiderCard({ company, nowMs, setting, note, onTrouble }: InsiderCardProps) {
  const { view, retry, watch } = useCompanyView(company, onTrouble);
  return (
    <HoverCard
      view={view}
      nowMs={nowMs}
      setting={setting}
      note={note}
      onRetry={retry}
      onWatch={watch}
    />
  );
}
