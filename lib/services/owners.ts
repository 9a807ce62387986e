import { grouped } from '@/lib/core/grouped';
import type { Cik } from '@/lib/core/edgar/cik';
import { ownerRows, type OwnerRow } from '@/lib/core/insider/owner-row';
import { isSameName } from '@/lib/core/insider/person-name';
import { fitsWords, searchWords } from '@/lib/core/look-up/search-words';
import type { Subject } from '@/lib/core/look-up/subject';
import { compareText } from '@/lib/core/order';
import type { Sentence } from '@/lib/core/words/sentence';
import type { CacheDatabase } from '@/lib/db/cache';

/** One letter begins the names of half of all people. */
const SHORTEST = 2;
/** So many rows are looked at for one question. */
const MOST_READ = 1_000;
const MOST_FOUND = 6;
/** So many companies are named beside a person. */
const NAMED = 3;
const AT_ONCE = 1_000;

/**
 * Keeps who reported about which company, the newest filing of each, as it was read last; to be
 * called within a transaction that may write `owners`.
 */
export async function keepOwners(cache: CacheDatabase, rows: readonly OwnerRow[]): Promise<void> {
  const newest = new Map<string, OwnerRow>();
  for (const row of rows) {
    const key = `${row.cik} ${row.issuerCik}`;
    if ((newest.get(key)?.filedOn ?? '') <= row.filedOn) newest.set(key, row);
  }
  const wanted = [...newest.values()];
  const kept = await cache.owners.bulkGet(wanted.map((row) => [row.cik, row.issuerCik]));
  await cache.owners.bulkPut(wanted.filter((row, at) => (kept[at]?.filedOn ?? '') <= row.filedOn));
}

/**
 * After an update from a version that did not keep them: the owners of the transactions that are
 * held, a thousand at once, going on where a stopped worker left off. `pause` lets others in.
 */
export async function fillOwners(cache: CacheDatabase, pause: () => Promise<void>): Promise<void> {
  const { fills, owners, transactions } = cache;
  for (;;) {
    const isDone = await cache.transaction('rw', fills, owners, transactions, async () => {
      const fill = await fills.get('owners');
      if (!fill) return true;
      const held = await transactions.where('id').above(fill.after).limit(AT_ONCE).toArray();
      const last = held.at(-1);
      await keepOwners(
        cache,
        held.flatMap((row) =>
          ownerRows({ ...row, issuer: { cik: row.issuerCik, name: row.issuerName } }),
        ),
      );
      if (last) await fills.put({ id: 'owners', after: last.id });
      else await fills.delete('owners');
      return !last;
    });
    if (isDone) return;
    await pause();
  }
}

/** People of stored filings for a text as typed; those of whose names it is all come first. */
export async function findOwners(cache: CacheDatabase, text: string): Promise<Subject[]> {
  const typed = searchWords(text);
  const longest = longestOf(typed);
  if (longest.length < SHORTEST) return [];
  const begun = cache.owners.where('words').startsWith(longest);
  const rows = await begun.limit(MOST_READ).toArray();
  const people = subjectsOf(rows.filter(({ words }) => fitsWords(typed, words)));
  const isWhole = ({ name }: Subject) => searchWords(name).length === typed.length;
  return people.toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a))).slice(0, MOST_FOUND);
}

/**
 * For each name those of stored filings who may be called so, a middle name or initial more or
 * less; one reading for all names.
 */
export async function ownersNamed(
  cache: CacheDatabase,
  names: readonly string[],
): Promise<Subject[][]> {
  const keys = names.map((name) => longestOf(searchWords(name)));
  const wanted = [...new Set(keys)].filter((key) => key.length >= SHORTEST);
  if (wanted.length === 0) return names.map(() => []);
  const rows = await cache.owners.where('words').anyOf(wanted).distinct().toArray();
  const byWord = new Map<string, OwnerRow[]>(wanted.map((key) => [key, []]));
  for (const row of rows) for (const word of row.words) byWord.get(word)?.push(row);
  return names.map((name, at) => {
    const near = byWord.get(keys[at] ?? '') ?? [];
    return subjectsOf(near.filter((row) => isSameName(row.name, name)));
  });
}

/** Those of the CIKs that reported trades by stored filings. */
export async function ownersByCik(
  cache: CacheDatabase,
  ciks: readonly Cik[],
): Promise<Map<Cik, Subject>> {
  const rows = await cache.owners.where('cik').anyOf(ciks).toArray();
  return new Map(subjectsOf(rows).map((one) => [one.cik, one]));
}

/** Whoever reported last comes first. */
function subjectsOf(rows: readonly OwnerRow[]): Subject[] {
  const newestFirst = rows.toSorted((a, b) => compareText(b.filedOn, a.filedOn));
  return [...grouped(newestFirst, ({ cik }) => cik)].map(([cik, about]) => {
    const companies = [...new Map(about.map((one) => [one.issuerCik, one.issuerName])).values()];
    const named = { companies: { all: companies.slice(0, NAMED) } };
    const more = companies.length - NAMED;
    const said: Sentence =
      more > 0
        ? { counted: 'searchReportsMore', count: more, values: named }
        : { key: 'searchReports', values: named };
    return { kind: 'person', cik, ticker: null, name: about[0]?.name ?? '', about: said };
  });
}

function longestOf(words: readonly string[]): string {
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
