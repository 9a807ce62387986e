import { filedText } from '@/lib/core/format/filed-text';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import { say } from '@/lib/core/words/say';
import { CardFrame, type CardSetting } from './card-frame';
import { CardHeader } from './card-header';
import { CompanyPicker } from './company-picker';
import type { SearchCompanies } from './use-search';

interface LookUpCardProps {
  /** The words that the reader selected. */
  readonly words: string;
  readonly nowMs: number;
  readonly setting: CardSetting;
  readonly onSearch: SearchCompanies;
  readonly onChoose: (company: DirectoryEntry) => void;
}

/** The card of words that name no company for certain: the reader says which one is meant. */
export function LookUpCard({ words, nowMs, setting, onSearch, onChoose }: LookUpCardProps) {
  const plain = filedText(words);
  return (
    <CardFrame
      label={say('searchLookUp', { words: plain })}
      setting={setting}
      header={
        <CardHeader ticker={null} name={say('cardQuoted', { words: plain })} setting={setting} />
      }
      source={{ words: say('cardSourceTickers'), url: TICKER_FILE_URL, age: null }}
    >
      <CompanyPicker
        question={say('searchWhich')}
        initialText={plain}
        verb="show"
        nowMs={nowMs}
        onSearch={onSearch}
        onChoose={onChoose}
      />
    </CardFrame>
  );
}
