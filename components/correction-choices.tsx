import { useEffect, useRef } from 'react';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { say } from '@/lib/core/words/say';
import { Said } from './said';

interface CorrectionChoicesProps {
  readonly phrase: string;
  readonly company: DirectoryEntry;
  readonly isBusy: boolean;
  readonly onRefuse: (where: 'here' | 'everywhere') => void;
  readonly onOther: () => void;
}

interface ChoiceProps {
  readonly isBusy: boolean;
  readonly words: string;
  readonly effect: string;
  readonly onPress: () => void;
}

function Choice({ isBusy, words, effect, onPress }: ChoiceProps) {
  return (
    <li>
      <button type="button" className="choice" disabled={isBusy} onClick={onPress}>
        <b>{words}</b> <span>{effect}</span>
      </button>
    </li>
  );
}

/** What a marked phrase can be, if it is not the company it was taken for. Takes the focus. */
export function CorrectionChoices(props: CorrectionChoicesProps) {
  const { phrase, company, isBusy, onRefuse, onOther } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        <Said
          words="correctionHeading"
          with={{
            phrase: <bdi>{phrase}</bdi>,
            company: <bdi>{company.name || company.ticker}</bdi>,
          }}
        />
      </h2>
      <ul className="choices">
        <Choice
          isBusy={isBusy}
          words={say('correctionHere')}
          effect={say('correctionHereEffect')}
          onPress={() => onRefuse('here')}
        />
        <Choice
          isBusy={isBusy}
          words={say('correctionNowhere')}
          effect={say('correctionNowhereEffect', { ticker: company.ticker })}
          onPress={() => onRefuse('everywhere')}
        />
        <Choice
          isBusy={isBusy}
          words={say('correctionOther')}
          effect={say('correctionOtherEffect')}
          onPress={onOther}
        />
      </ul>
    </>
  );
}
