import { useState } from 'react';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import { filedText } from '@/lib/core/format/filed-text';
import { say } from '@/lib/core/words/say';
import { CompanyPicker } from './company-picker';
import { CorrectionChoices } from './correction-choices';
import { CorrectionNoted } from './correction-noted';
import { ProblemNotice } from './problem-notice';
import { Said } from './said';
import type { SearchCompanies } from './use-search';

/** What the reader says of a marked phrase: which company it is instead, if any, and where. */
export interface Verdict {
  readonly instead: DirectoryEntry | null;
  readonly everywhere: boolean;
}

interface CorrectionPanelProps {
  /** The words as the page writes them. */
  readonly phrase: string;
  /** The company they were taken for. */
  readonly company: DirectoryEntry;
  readonly nowMs: number;
  readonly onSearch: SearchCompanies;
  readonly onCorrect: (verdict: Verdict) => Promise<Result<null, Problem>>;
  readonly onClose: () => void;
}

type Step = 'choices' | 'search' | { readonly notedEverywhere: boolean };

/** Where the reader says that a phrase is not the company it was taken for. */
export function CorrectionPanel(props: CorrectionPanelProps) {
  const { company, nowMs } = props;
  const phrase = filedText(props.phrase);
  const [step, setStep] = useState<Step>('choices');
  const [everywhere, setEverywhere] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const correct = async (verdict: Verdict): Promise<void> => {
    setBusy(true);
    const reply = await props.onCorrect(verdict);
    setBusy(false);
    setProblem(reply.ok ? null : reply.problem);
    if (reply.ok) setStep({ notedEverywhere: verdict.everywhere });
  };

  return (
    <div className="correction">
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      {step === 'choices' && (
        <CorrectionChoices
          phrase={phrase}
          company={company}
          isBusy={isBusy}
          onRefuse={(where) => void correct({ instead: null, everywhere: where === 'everywhere' })}
          onOther={() => setStep('search')}
        />
      )}
      {step === 'search' && (
        <CompanyPicker
          question={<Said words="correctionWhich" with={{ phrase: <bdi>{phrase}</bdi> }} />}
          verb="choose"
          isBusy={isBusy}
          nowMs={nowMs}
          onSearch={props.onSearch}
          onChoose={(instead) => void correct({ instead, everywhere })}
        >
          <label className="tick">
            <input
              type="checkbox"
              checked={everywhere}
              onChange={(event) => setEverywhere(event.target.checked)}
            />
            {say('correctionEverywhere')}
          </label>
        </CompanyPicker>
      )}
      {typeof step === 'object' && (
        <CorrectionNoted
          phrase={phrase}
          ticker={company.ticker}
          everywhere={step.notedEverywhere}
          onClose={props.onClose}
        />
      )}
    </div>
  );
}
