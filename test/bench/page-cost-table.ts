import { goalLine } from './goal';
import { median } from './measure';
import { LENGTHS, type PageName } from './pages';
import type { Visit } from './visit';

/** One visit in each way of the same page, one after the other. */
export interface Round {
  readonly without: Visit;
  readonly own: Visit;
  readonly naive: Visit;
  /** One question to a background, one walk, and a range for each word in capitals. */
  readonly least: Visit;
  /** For the article: another page in the same tab; else the same as `own`. */
  readonly next: Visit;
  /** For the article: our scripts are loaded and do nothing; else the same as `without`. */
  readonly loaded: Visit;
}

export type Rounds = Readonly<Record<PageName, readonly Round[]>>;

type Way = keyof Round;

const WAYS: readonly (readonly [Way, string])[] = [
  ['without', 'no extension'],
  ['own', 'Buyline'],
  ['naive', 'wraps every match'],
  ['least', 'least that finds'],
  ['next', 'Buyline, next page'],
  ['loaded', 'loaded, not run'],
];

const TITLES: Record<PageName, string> = {
  article: `article, ${LENGTHS.article} characters`,
  long: `long page, ${LENGTHS.long} characters`,
  feed: 'live feed, 20 posts a second for 10 s',
};

const MEGABYTE = 1_000_000;

/** The median of a figure over the rounds. */
function over(rounds: readonly Round[], figure: (round: Round) => number): number {
  return median(rounds.map(figure));
}

function columns(rounds: readonly Round[], way: Way): string[] {
  const of = (figure: (visit: Visit) => number) => over(rounds, (round) => figure(round[way]));
  const more = (figure: (visit: Visit) => number) =>
    over(rounds, (round) => figure(round[way]) - figure(round.without));
  const ratio = over(rounds, (round) => round[way].total / round.without.total);
  return [
    of(({ script }) => script).toFixed(1),
    of(({ total }) => total).toFixed(0),
    `${ratio.toFixed(2)} x`,
    `${of(({ layout }) => layout).toFixed(0)} (${of(({ layouts }) => layouts).toFixed(0)})`,
    of(({ longestScript }) => longestScript).toFixed(1),
    of(({ longTasks }) => longTasks).toFixed(0),
    more(({ changes }) => changes).toFixed(0),
    (more(({ memory }) => memory) / MEGABYTE).toFixed(2),
    of(({ painted }) => painted).toFixed(0),
  ];
}

const HEADS =
  'script|main thread|ratio|layout (times)|most script in a task|tasks > 50 ms|nodes changed|MB more|painted';

function row(title: string, cells: readonly string[]): string {
  const padded = cells.map((cell, i) => cell.padStart(HEADS.split('|')[i]?.length ?? 0));
  return `  ${title.padEnd(18)}  ${padded.join('  ')}`;
}

function pageLines(name: PageName, rounds: readonly Round[]): string[] {
  const walk = over(rounds, ({ without }) => without.floor.walk);
  const search = over(rounds, ({ without }) => without.floor.search);
  const scan = over(rounds, ({ own, without }) => own.script - without.script);
  const ways = WAYS.filter(([way]) => name === 'article' || (way !== 'next' && way !== 'loaded'));
  return [
    `${TITLES[name]}; medians of ${rounds.length} visits`,
    row('', HEADS.split('|')),
    ...ways.map(([way, title]) => row(title, columns(rounds, way))),
    `  a bare walk over its text: ${walk.toFixed(2)} ms, our script is ${(scan / walk).toFixed(0)} x that; ` +
      `the naive search: ${search.toFixed(2)} ms, ${(scan / search).toFixed(0)} x`,
  ];
}

function goalLines({ article, long, feed }: Rounds): string[] {
  const script = over(article, ({ own, without }) => own.script - without.script);
  const loaded = over(article, ({ loaded, without }) => loaded.script - without.script);
  const next = over(article, ({ next, without }) => next.script - without.script);
  const task = over(long, ({ own }) => own.longestScript);
  const ratio = over(feed, ({ own, without }) => own.total / without.total);
  const leastScript = over(article, ({ least, without }) => least.script - without.script);
  const leastRatio = over(feed, ({ least, without }) => least.total / without.total);
  const all = [...article, ...long, ...feed];
  const changes = Math.max(...all.map(({ own, without }) => own.changes - without.changes));
  const memory = [article, long, feed].map(
    (rounds) => over(rounds, ({ own, without }) => own.memory - without.memory) / MEGABYTE,
  );
  const megabytes = memory.map((mb) => mb.toFixed(2)).join(', ');
  return [
    goalLine(
      script <= 10,
      'article: at most 10 ms of script',
      `${script.toFixed(1)} ms, of which to load our scripts takes ${loaded.toFixed(1)}; ` +
        `on the next page of the tab ${next.toFixed(1)} ms; the least that finds ${leastScript.toFixed(1)}`,
    ),
    goalLine(
      task <= 50,
      'long page: no task over 50 ms',
      `${task.toFixed(1)} ms of script at most`,
    ),
    goalLine(
      ratio <= 1.1,
      'feed: main thread at most 1.10 x',
      `${ratio.toFixed(2)} x; the least that finds ${leastRatio.toFixed(2)} x`,
    ),
    goalLine(changes === 0, 'no node of the page changed', `${changes}`),
    goalLine(Math.max(...memory) <= 2, 'at most 2 MB more in the tab', `${megabytes} MB`),
  ];
}

/** A table for each page, and the goals. Times are milliseconds that the main thread really ran. */
export function costLines(rounds: Rounds): string[] {
  const names = ['article', 'long', 'feed'] as const;
  return [...names.flatMap((name) => pageLines(name, rounds[name])), ...goalLines(rounds)];
}
