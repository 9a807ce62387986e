import type { Outcome } from './run-cell';

/** A cell that was played, or why it was not. */
export type Cell =
  Outcome | { readonly activity: string; readonly fault: string; readonly why: string };

/**
 * The matrix as text: faults by activities, in each cell whether all held, and the requests while
 * the fault lasted and after it; then what went wrong.
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
  const wrong = cells.flatMap((cell) =>
    'wrong' in cell ? cell.wrong.map((one) => `${cell.fault} × ${cell.activity}: ${one}`) : [],
  );
  return [...lines, '', ...wrong].join('\n');
}

function shown(cell: Cell): string {
  if ('why' in cell) return `– ${cell.why}`;
  const { wrong, during, after, isUntouched } = cell;
  const held = isUntouched ? 'no request' : 'held';
  return `${wrong.length === 0 ? held : 'BROKE'} ${during}+${after}`;
}
