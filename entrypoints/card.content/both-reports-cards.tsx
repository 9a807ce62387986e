import type { ReactNode } from 'react';
import type { CardSetting } from '@/components/card-frame';
import { MutualFundCard } from '@/components/mutual-fund-card';
import { ShareClassCard } from '@/components/share-class-card';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { useBothReports } from './use-both-reports';

interface Shown {
  readonly nowMs: number;
  readonly setting: CardSetting;
  readonly onTrouble: () => void;
}

/** What the background takes as a name at most. */
const LONGEST_NAME = 100;

/** The card of a mutual fund that a text names, with what the SEC says of that name. */
export function NamedFundCard({ name, onTrouble, ...shown }: Shown & { readonly name: string }) {
  const reports = useBothReports({ by: 'name', name: name.slice(0, LONGEST_NAME) }, onTrouble);
  return <MutualFundCard {...shown} name={name} {...reports} />;
}

interface ListedFundCardProps extends Shown {
  readonly company: DirectoryEntry;
  readonly series: string;
  readonly note: ReactNode;
}

/** The card of a share class with a ticker, by the series that the SEC lists it under. */
export function ListedFundCard({ onTrouble, ...shown }: ListedFundCardProps) {
  const { company, series } = shown;
  const reports = useBothReports({ by: 'series', cik: company.cik, series }, onTrouble);
  return <ShareClassCard {...shown} {...reports} />;
}
