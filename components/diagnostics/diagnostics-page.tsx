import { useState } from 'react';
import type { DiagnosticFacts } from '@/lib/core/diagnostics/facts';
import { diagnosticSections, reportText } from '@/lib/core/format/diagnostics-words';
import { say } from '@/lib/core/words/say';
import { PageFrame } from '../history/page-frame';
import { PageSection } from '../history/page-section';

interface DiagnosticsPageProps {
  /** Null until they were gathered. */
  readonly facts: DiagnosticFacts | null;
  readonly nowMs: number;
  /** Puts text on the clipboard; false where the browser did not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** How the extension works in this browser, and all of that as text to pass on. */
export function DiagnosticsPage({ facts, nowMs, onCopy }: DiagnosticsPageProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const sections = facts ? diagnosticSections(facts, nowMs) : [];
  return (
    <PageFrame title={say('diagTitle')} subtitle={say('diagSubtitle')} foot={say('diagFoot')}>
      <p className="diagnostics-copy">
        <button
          type="button"
          className="small-button"
          disabled={!facts}
          onClick={() => void onCopy(reportText(sections)).then(setCopied)}
        >
          {say('diagCopy')}
        </button>
        <output>{copied !== null && say(copied ? 'diagCopied' : 'diagNotCopied')}</output>
      </p>
      {sections.map(({ title, lines }) => (
        <PageSection key={title} title={title}>
          <dl className="diagnostics">
            {lines.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </PageSection>
      ))}
    </PageFrame>
  );
}
