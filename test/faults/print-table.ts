import type { Outcome } from './run-cell';

/** A cell that was played, or why it was not. */
export type Cell =
  Outcome | { readonly activity: string; readonly fault: string; readonly why: string };

/**
 * The matrix as text: faults by activities, in each cell whether all held, and the requests while
 * the fault lasted and after it; what readers were told; what went wrong; and the counts of it all.
 */
export function tableOf(cells: readonly Cell[]): string {
  const activities = [...new Set(cells.map(({ activity }) => activity))];
  const faults = [...new Set(cells.map(({ fault }) => fault))];
  const rows = [
    ['', ...activities],
    ...faults.map((fault) => [
      fault,
      ...activities.map((activity) => {
        const cell = cells.find((one) => one.fault === fault && one.activity === activity);
        return cell ? shown(cell) : '';
      }),
    ]),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) => row.map((text, at) => text.padEnd(widths?.[at] ?? 0)).join('  '));
  const played = cells.filter((cell) => 'wrong' in cell);
  const wrong = played.flatMap((cell) =>
    cell.wrong.map((one) => `${cell.fault} × ${cell.activity}: ${one}`),
  );
  const sections = [lines, toldOf(played), wrong, [countsOf(played, cells.length)]];
  return sections.map((section) => section.join('\n').trimEnd()).join('\n\n');
}

function shown(cell: Cell): string {
  if ('why' in cell) return `– ${cell.why}`;
  const { wrong, during, after, isUntouched } = cell;
  const held = isUntouched ? 'no request' : 'held';
  return `${wrong.length === 0 ? held : 'BROKE'} ${during}+${after}`;
}

/** Each sentence once, with the faults and activities of which it was said. */
function toldOf(played: readonly Outcome[]): string[] {
  const told = new Map<string, string[]>();
  for (const { fault, activity, told: line } of played) {
    if (line === null) continue;
    // A time of day or a day says the same.
    const sentence = line.replaceAll(/\d+/g, 'N');
    told.set(sentence, [...(told.get(sentence) ?? []), `${fault} × ${activity}`]);
  }
  return [
    'What the reader is told:',
    ...[...told].map(([line, of]) => `  “${line}” ${of.join(', ')}`),
  ];
}

function countsOf(played: readonly Outcome[], all: number): string {
  const sum = (of: (cell: Outcome) => number) =>
    played.reduce((total, cell) => total + of(cell), 0);
  const broken = played.filter(({ wrong }) => wrong.length > 0).length;
  const requests = `${sum(({ during }) => during)} requests while a fault lasted, ${sum(({ after }) => after)} after it`;
  const peak = Math.max(0, ...played.map((cell) => cell.peak));
  const told = played.filter((cell) => cell.told !== null).length;
  return `${played.length} cells played, ${played.length - broken} held, ${broken} broke, ${all - played.length} mean nothing; ${requests}, ${peak} within a second at most; in ${told} the reader was told, in the others it was made good without a word`;
}
