import type { Imported, ImportedReader, Pasted } from '@/lib/core/watch/outcomes';
import { countOf, listOf } from './quantity';

/** So many unknown names are listed. */
const NAMED = 20;

/** What became of a pasted list: `12 added. 3 were on the list already.` */
export function pastedWords({ added, known, unknown }: Pasted): string {
  if (added + known + unknown.length === 0) return 'There is no symbol or name in this text.';
  const parts = [`${added === 0 ? 'None' : added} added.`, knownWords(known)].filter(Boolean);
  return parts.join(' ');
}

/** What of a pasted list is on none of the SEC's; null where all is known. */
export function unknownWords({ unknown }: Pasted): string | null {
  if (unknown.length === 0) return null;
  const more = unknown.length - NAMED;
  const named = unknown.slice(0, NAMED);
  const names = more > 0 ? `${named.join(', ')} and ${more} more` : listOf(named);
  return `Not on the SEC’s list of companies: ${names}.`;
}

/** What became of an imported file; its complaints are listed beside this. */
export function importedWords({ isTaken, added, known, removed, complaints }: Imported): string {
  const left = complaints.length > 0 ? `${countOf(complaints.length, 'complaint')}.` : '';
  if (!isTaken) return `Nothing was taken: your list is as it was. ${left}`.trim();
  const parts = [
    `${added === 0 ? 'No entry' : countOf(added, 'entry', 'entries')} added.`,
    knownWords(known),
    removed > 0 ? `${countOf(removed, 'entry', 'entries')} removed.` : '',
    left,
  ];
  return parts.filter(Boolean).join(' ');
}

/** What else an imported export brought: `4 rules, 2 corrections and 1 fund taken.` */
export function restoredWords({ rules, corrected, followed }: ImportedReader): string {
  const parts = [
    rules > 0 ? countOf(rules, 'rule') : '',
    corrected > 0 ? countOf(corrected, 'correction') : '',
    followed > 0 ? countOf(followed, 'fund') : '',
  ].filter(Boolean);
  return parts.length === 0
    ? 'No rules, corrections or funds were taken.'
    : `${listOf(parts)} taken.`;
}

function knownWords(known: number): string {
  if (known === 0) return '';
  return `${known} ${known === 1 ? 'was' : 'were'} on the list already.`;
}
