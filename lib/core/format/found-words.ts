import type { IsoDate } from '@/lib/core/iso-date';
import {
  subjectKey,
  type FoundMutualFund,
  type FoundSubject,
  type Subject,
  type SubjectKind,
} from '@/lib/core/look-up/subject';
import type { WatchEntry, WatchKind } from '@/lib/core/watch/entry';
import { say } from '@/lib/core/words/say';
import { entryLabel, entryPath } from './entry-words';
import { filedText } from './filed-text';
import { companyPagePath, fundPagePath, personPagePath } from './own-page-path';
import { saySentence } from './say-sentence';

/** One answer of the search, worded. */
export interface FoundLine {
  readonly key: string;
  readonly kind: SubjectKind;
  /** Its symbol, or its name. */
  readonly label: string;
  /** Its name beside the symbol; null where the label says it. */
  readonly name: string | null;
  /** What it is, and what tells it from others. */
  readonly what: string;
  /** Our own page of it; null where there is none. */
  readonly href: string | null;
  /** What the star watches; null for what cannot be watched. */
  readonly watch: Pick<Subject, 'kind' | 'cik' | 'ticker'> | null;
  /** The fund whose adviser the SEC can be asked for; null where that is known or no fund. */
  readonly ask: FoundMutualFund | null;
}

/** An answer of the search in words. */
export function foundLine(subject: FoundSubject, today: IsoDate): FoundLine {
  if (subject.kind === 'mutual-fund') return mutualFundLine(subject);
  const { kind, cik, ticker, about } = subject;
  const name = filedText(subject.name) || `CIK ${Number(cik)}`;
  const said = about === null ? '' : saySentence(about, today);
  return {
    key: subjectKey(subject),
    kind,
    label: ticker ?? name,
    name: ticker === null ? null : name,
    what: [kindName(kind), filedText(said)].filter(Boolean).join(' · '),
    href: pathOf(subject),
    // A company that is on no list of the SEC's has no symbol by which it could be watched.
    watch: kind === 'company' && ticker === null ? null : { kind, cik, ticker },
    ask: null,
  };
}

/** An entry of the watchlist as an answer. */
export function watchedLine(entry: WatchEntry): FoundLine {
  const { kind, cik, ticker, group } = entry;
  const [label, name] = [entryLabel(entry), filedText(entry.name)];
  return {
    key: entry.id,
    kind,
    label,
    name: name === label || name === '' ? null : name,
    what: [kindName(kind), filedText(group ?? '')].filter(Boolean).join(' · '),
    href: entryPath(entry),
    watch: { kind, cik, ticker },
    ask: null,
  };
}

function mutualFundLine(fund: FoundMutualFund): FoundLine {
  const { kind, ticker, adviser } = fund;
  return {
    key: subjectKey(fund),
    kind,
    label: ticker,
    name: null,
    what: [kindName(kind), adviserWords(fund)].join(' · '),
    // It has no page here and cannot be watched; its adviser stands below it.
    href: null,
    watch: null,
    ask: adviser.state === 'unasked' ? fund : null,
  };
}

function adviserWords({ adviser }: FoundMutualFund): string {
  if (adviser.state === 'unasked') return say('searchAdviserUnasked');
  if (adviser.state === 'unclear') return say('searchAdviserUnclear');
  return say('searchAdviserIs', { name: filedText(adviser.manager.name) });
}

/** What an answer is, in a word. */
export function kindName(kind: SubjectKind): string {
  switch (kind) {
    case 'company':
      return say('searchKindCompany');
    case 'person':
      return say('searchKindPerson');
    case 'fund':
      return say('searchKindFund');
    case 'mutual-fund':
      return say('searchKindMutualFund');
  }
}

const PATHS: Readonly<Record<WatchKind, (cik: Subject['cik'], ticker: string | null) => string>> = {
  company: companyPagePath,
  person: (cik) => personPagePath(cik),
  fund: (cik) => fundPagePath(cik),
};

function pathOf({ kind, cik, ticker }: Subject): string {
  return PATHS[kind](cik, ticker);
}
