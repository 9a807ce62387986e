import type { Imported, ImportedReader, Pasted } from '@/lib/core/watch/outcomes';
import { listAll } from '@/lib/core/words/list-words';
import { say, sayCount } from '@/lib/core/words/say';

/** What became of a pasted list: `12 added. 3 were on the list already.` */
export function pastedWords({ added, known, unclear, unknown, left }: Pasted): string {
  if (added + known + unclear.length + unknown.length === 0) return say('listNothingNamed');
  return [
    added === 0 ? say('listNoneAdded') : sayCount('listAdded', added),
    ...(known > 0 ? [sayCount('listKnown', known)] : []),
    ...(left > 0 ? [sayCount('pasteLeft', left)] : []),
  ].join(' ');
}

/** What became of an imported file; its complaints are listed beside this. */
export function importedWords({ isTaken, added, known, removed, complaints }: Imported): string {
  const left = complaints.length > 0 ? [sayCount('listComplaints', complaints.length)] : [];
  if (!isTaken) return [say('listNotTaken'), ...left].join(' ');
  return [
    added === 0 ? say('listNoEntry') : sayCount('listEntriesAdded', added),
    ...(known > 0 ? [sayCount('listKnown', known)] : []),
    ...(removed > 0 ? [sayCount('listEntriesRemoved', removed)] : []),
    ...left,
  ].join(' ');
}

/** What else an imported export brought: `4 rules, 2 corrections and 1 fund taken.` */
export function restoredWords({ rules, corrected, followed, muted }: ImportedReader): string {
  const parts = [
    ...(rules > 0 ? [sayCount('listRules', rules)] : []),
    ...(corrected > 0 ? [sayCount('listCorrections', corrected)] : []),
    ...(followed > 0 ? [sayCount('listFunds', followed)] : []),
    ...(muted > 0 ? [sayCount('listMutes', muted)] : []),
  ];
  return parts.length === 0
    ? say('listRestoredNone')
    : say('listRestored', { list: listAll(parts) });
}
