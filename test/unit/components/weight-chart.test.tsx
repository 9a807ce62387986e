// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { WeightChart } from '@/components/funds/weight-chart';
import { WeightTable } from '@/components/funds/weight-chart-table';
import { formatWeight } from '@/lib/core/format/percent';
import type { WeightBar } from '@/lib/core/format/weight-bars';
import { render } from './render';

const BARS: readonly WeightBar[] = [
  { key: 'a', label: 'XSTO', weight: 0.14, before: 0.09 },
  { key: 'b', label: 'PLCF', weight: 0.031, before: 0 },
  { key: 'c', label: 'QTRN', weight: 0.02, before: null },
  { key: 'others', label: '40 others', weight: 0.809, before: null },
];

test('every bar of a portfolio has a row with its weight, and with the weight it had', () => {
  const { element } = render(<WeightTable bars={BARS} against="Q2" />);
  const rows = [...element.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent ?? ''),
  );
  expect(rows.map(([label]) => label)).toEqual(BARS.map(({ label }) => label));
  expect(rows.map(([, weight]) => weight)).toEqual(BARS.map(({ weight }) => formatWeight(weight)));
  expect(rows[0]?.[2]).toBe('9.0%');
  expect(element.querySelectorAll('thead th')).toHaveLength(3);
});

test('the bars are one picture, named by the largest, and say their figures', () => {
  const { element } = render(<WeightChart bars={BARS} against="Q2" />);
  const picture = element.querySelector('[role=img]');
  expect(picture?.getAttribute('aria-label')).toMatch(/XSTO 14%.*PLCF 3\.1%.*QTRN 2\.0%/);
  for (const { weight } of BARS) expect(picture?.textContent).toContain(formatWeight(weight));
});
