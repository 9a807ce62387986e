import type { IsoDate } from '@/lib/core/iso-date';
import type { AskedFilers, FoundSubject, SubjectKind } from '@/lib/core/look-up/subject';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { say } from '@/lib/core/words/say';
import { isNamed } from './entry-words';
import { foundLine, watchedLine, type FoundLine } from './found-words';

/** Answers of one kind under their heading; there is always one at least. */
export interface FoundGroup {
  readonly key: string;
  readonly heading: string;
  readonly lines: readonly FoundLine[];
}

/** All answers of a search, and how many entries of the watchlist fit and are not listed. */
export interface FoundGroups {
  readonly groups: readonly FoundGroup[];
  readonly moreWatched: number;
}

/** So many of the watchlist are named; more words find fewer. */
const WATCHED = 6;

/**
 * The answers to a text by what they are, each once: those watched first, what the SEC was asked
 * for last.
 */
export function foundGroups(
  text: string,
  found: {
    readonly entries: readonly WatchEntry[];
    readonly subjects: readonly FoundSubject[];
    readonly asked: AskedFilers | null;
  },
  today: IsoDate,
): FoundGroups {
  const watched = found.entries.filter((entry) => isNamed(entry, text));
  const shown = new Set<string>();
  const once = (lines: readonly FoundLine[]) =>
    lines.filter(({ key }) => !shown.has(key) && shown.add(key));
  const local = (heading: string, kinds: readonly SubjectKind[]) => {
    const subjects = found.subjects.filter(({ kind }) => kinds.includes(kind));
    const lines = once(subjects.map((one) => foundLine(one, today)));
    return { key: kinds.join(), heading, lines };
  };
  const groups = [
    {
      key: 'watched',
      heading: say('watchFound'),
      lines: once(watched.slice(0, WATCHED).map(watchedLine)),
    },
    local(say('searchCompanies'), ['company']),
    local(say('searchPeople'), ['person']),
    local(say('searchFunds'), ['fund', 'mutual-fund']),
    {
      key: 'sec',
      heading: say('searchFromSec'),
      lines: once((found.asked?.subjects ?? []).map((one) => foundLine(one, today))),
    },
  ];
  return {
    groups: groups.filter(({ lines }) => lines.length > 0),
    moreWatched: Math.max(0, watched.length - WATCHED),
  };
}
