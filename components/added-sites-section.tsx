import { useRef } from 'react';
import type { Problem } from '@/lib/core/problem';
import type { SitePause } from '@/lib/core/site/pause';
import { say } from '@/lib/core/words/say';
import { OptionsSection } from './options-section';
import { PausedSites } from './paused-sites';

interface AddedSitesSectionProps {
  /** Match patterns (`https://www.example.com/*`); null until they were read. */
  readonly sites: readonly string[] | null;
  /** The pauses that hold now. */
  readonly pauses: readonly SitePause[];
  readonly nowMs: number;
  readonly problem: Problem | null;
  readonly onRemove: (site: string) => void;
  readonly onResume: (host: string) => void;
}

/** A match pattern as a reader knows it: `*.example.com`. */
function hostIn(pattern: string): string {
  return pattern.replace(/^[^/]*:\/\//, '').replace(/\/\*$/, '');
}

/** The sites the reader has added and those that are paused; each can be taken back. */
export function AddedSitesSection(props: AddedSitesSectionProps) {
  const { sites, pauses, nowMs, problem, onRemove, onResume } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <OptionsSection
      anchor="sites"
      title={say('optionsSites')}
      lead={say('optionsSitesLead')}
      nowMs={nowMs}
      problem={problem}
      heading={heading}
    >
      {sites?.length === 0 && <p className="panel empty">{say('optionsSitesNone')}</p>}
      {sites && sites.length > 0 && (
        <ul className="panel">
          {sites.map((site) => (
            <li key={site} className="row">
              <bdi className="row-text">{hostIn(site)}</bdi>
              <button
                type="button"
                className="small-button"
                aria-label={say('optionsSiteStopOn', { host: hostIn(site) })}
                onClick={() => {
                  onRemove(site);
                  heading.current?.focus();
                }}
              >
                {say('optionsSiteStop')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <PausedSites
        pauses={pauses}
        nowMs={nowMs}
        onResume={(host) => {
          onResume(host);
          heading.current?.focus();
        }}
      />
    </OptionsSection>
  );
}
