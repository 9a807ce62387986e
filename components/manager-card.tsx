import type { Cik } from '@/lib/core/edgar/cik';
import { holdingsReportsUrl } from '@/lib/core/edgar/fund-pages';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { CardFrame, type CardSetting } from './card-frame';
import { CardHeader } from './card-header';
import { FilingLink } from './filing-link';

interface ManagerCardProps {
  readonly cik: Cik;
  /** As EDGAR has it. */
  readonly name: string;
  /** The manager as a listed company, where it is one. */
  readonly company: DirectoryEntry | null;
  readonly setting: CardSetting;
  readonly onCompany: (company: DirectoryEntry) => void;
}

/** The card of a manager that reports its holdings on Form 13F. */
export function ManagerCard({ cik, name, company, setting, onCompany }: ManagerCardProps) {
  return (
    <CardFrame
      label={`${name}, a manager that files Form 13F`}
      setting={setting}
      header={<CardHeader ticker={null} name={name} onClose={setting.onClose} />}
      source={{ words: 'EDGAR', url: holdingsReportsUrl(cik), age: null }}
    >
      <p>
        <b>This manager files Form 13F every quarter:</b> what it held on the quarter’s last day,
        reported up to 45 days later.
      </p>
      <p className="soft">
        The form lists long positions in US-listed stocks, options on them and some convertible
        bonds. Short positions, cash and shares listed only abroad are not in it.
      </p>
      <ul className="fund-links">
        <li>
          <FilingLink url={holdingsReportsUrl(cik)}>Its 13F filings on EDGAR</FilingLink>
        </li>
        {company && (
          <li>
            <button type="button" className="as-link" onClick={() => onCompany(company)}>
              Insider trades at <bdi>{company.name}</bdi> ({company.ticker})
            </button>
          </li>
        )}
      </ul>
    </CardFrame>
  );
}
