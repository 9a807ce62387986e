import { useEffect, useState, type ReactNode } from 'react';
import type { CardPin, CardReverse, CardSetting } from '@/components/card-frame';
import { CompanyPicker } from '@/components/company-picker';
import { CorrectionPanel, type Verdict } from '@/components/correction-panel';
import { LookUpCard } from '@/components/look-up-card';
import { CorrectedNote } from '@/components/corrected-note';
import { useNow } from '@/components/use-now';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import { dayAt } from '@/lib/core/format/day';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { CardSubject } from '@/lib/dom/card-handle';
import { say } from '@/lib/core/words/say';
import type { Sentence } from '@/lib/core/words/sentence';
import { publishedOn } from '@/lib/dom/published-on';
import { send } from '@/lib/messages/send';
import { ListedFundCard, NamedFundCard } from './both-reports-cards';
import { FundCard } from './fund-card';
import { InsiderCard } from './insider-card';

/** What a card is opened with. */
export interface Opening {
  /** Null where the reader selected words that name nothing for certain. */
  readonly subject: CardSubject | null;
  readonly why: Sentence;
  readonly phrase: string;
  /** Null where the reader selected the words: nothing is marked that could be corrected. */
  readonly onCorrected: (() => void) | null;
}

interface OpenCardProps {
  readonly opening: Opening;
  readonly pin: CardPin;
  readonly onClose: () => void;
  readonly onSummary: (sentence: string) => void;
  /** Called now and then, and when the background cannot be reached. */
  readonly checkOrphaned: () => void;
}

function searchCompanies(text: string) {
  return send('directory.search', { text });
}

/** The card that is open: which one it is, and what becomes of it when the reader chooses. */
export function OpenCard(props: OpenCardProps) {
  const { opening, pin, onClose, onSummary, checkOrphaned } = props;
  const { phrase, onCorrected } = opening;
  const [subject, setSubject] = useState(opening.subject);
  const [why, setWhy] = useState(opening.why);
  const [note, setNote] = useState<ReactNode>(null);
  const [articleOn] = useState(() => publishedOn(document, Date.now()));
  const nowMs = useNow();
  useEffect(checkOrphaned, [checkOrphaned, nowMs]);

  const showCompany = (company: DirectoryEntry): void => setSubject({ kind: 'company', company });

  const correct = async (company: DirectoryEntry, { instead, everywhere }: Verdict) => {
    const reply = await send('correction.add', {
      phrase,
      not: company.cik,
      instead: instead && { cik: instead.cik, ticker: instead.ticker },
      everywhere,
    });
    if (!reply.ok) {
      checkOrphaned();
      return reply;
    }
    onCorrected?.();
    if (instead) {
      setWhy({ key: 'mentionSaid' });
      setNote(<CorrectedNote phrase={phrase} ticker={instead.ticker} everywhere={everywhere} />);
      showCompany(instead);
    }
    return reply;
  };

  const reverseOf = (company: DirectoryEntry): CardReverse =>
    onCorrected
      ? {
          label: say('correctionAsk'),
          content: (
            <CorrectionPanel
              phrase={phrase}
              company={company}
              nowMs={nowMs}
              onSearch={searchCompanies}
              onCorrect={(verdict) => correct(company, verdict)}
              onClose={onClose}
            />
          ),
        }
      : {
          label: say('correctionAskOther'),
          content: (
            <CompanyPicker
              question={say('searchWhich')}
              initialText={phrase}
              verb="show"
              nowMs={nowMs}
              onSearch={searchCompanies}
              onChoose={showCompany}
            />
          ),
        };

  const settingWith = (reverse: CardReverse | null): CardSetting => {
    return { why: saySentence(why, dayAt(nowMs)), reverse, pin, onClose, onSummary };
  };

  if (!subject) {
    const setting = settingWith(null);
    return (
      <LookUpCard
        words={phrase}
        nowMs={nowMs}
        setting={setting}
        onSearch={searchCompanies}
        onChoose={showCompany}
      />
    );
  }
  if (subject.kind === 'fund') {
    const { fund, company } = subject;
    const setting = settingWith(null);
    return fund.kind === 'manager' ? (
      <FundCard
        key={fund.cik}
        cik={fund.cik}
        name={fund.name}
        company={company}
        nowMs={nowMs}
        setting={setting}
        onCompany={showCompany}
        onTrouble={checkOrphaned}
      />
    ) : (
      <NamedFundCard
        key={fund.name}
        name={fund.name}
        nowMs={nowMs}
        setting={setting}
        onTrouble={checkOrphaned}
      />
    );
  }
  const { company } = subject;
  const setting = settingWith(reverseOf(company));
  const key = `${company.cik}${company.ticker}`;
  return company.series === undefined ? (
    <InsiderCard
      key={key}
      company={company}
      nowMs={nowMs}
      setting={setting}
      note={note}
      publishedOn={articleOn}
      onTrouble={checkOrphaned}
    />
  ) : (
    <ListedFundCard
      key={key}
      company={company}
      series={company.series}
      nowMs={nowMs}
      setting={setting}
      note={note}
      onTrouble={checkOrphaned}
    />
  );
}
