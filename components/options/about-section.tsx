import { glossaryPath } from '@/lib/core/glossary/path';
import { say } from '@/lib/core/words/say';
import { OptionsSection } from '../options-section';

interface AboutSectionProps {
  /** As the manifest has it, `0.1.0`. */
  readonly version: string;
  readonly nowMs: number;
}

/** What Buyline is, what it is not, and what it lets out of the browser. */
export function AboutSection({ version, nowMs }: AboutSectionProps) {
  return (
    <OptionsSection
      anchor="about"
      title={say('optionsAbout')}
      lead={say('aboutLead')}
      nowMs={nowMs}
    >
      <dl className="panel facts">
        <div className="row">
          <dt>{say('aboutVersion')}</dt>
          <dd>{version}</dd>
        </div>
        <div className="row">
          <dt>{say('aboutGlossary')}</dt>
          <dd>
            <a href={glossaryPath(null)} target="_blank" rel="noreferrer">
              {say('popupGlossary')}
            </a>
          </dd>
        </div>
        <div className="row">
          <dt>{say('aboutDiagnostics')}</dt>
          <dd>
            <a href="/diagnostics.html" target="_blank" rel="noreferrer">
              {say('diagTitle')}
            </a>
          </dd>
        </div>
        <div className="row">
          <dt>{say('aboutSource')}</dt>
          <dd>{say('aboutSourceText')}</dd>
        </div>
        <div className="row">
          <dt>{say('aboutLeaves')}</dt>
          <dd>{say('aboutLeavesText')}</dd>
        </div>
        <div className="row">
          <dt>{say('aboutIsNot')}</dt>
          <dd>{say('aboutIsNotText')}</dd>
        </div>
      </dl>
    </OptionsSection>
  );
}
