// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { TradeTimeline } from '@/components/trade-timeline';
import { timelineDays } from '@/lib/core/format/timeline';
import { clusterReport } from '../../gallery/states/answer-reports';
import { day } from '../../gallery/states/invented';
import { render } from './render';

test('the chart says what it shows, and its figures take its place as a table and go again', () => {
  const card = render(<TradeTimeline report={clusterReport} today={day('2026-11-22')} />);
  const chart = () => card.element.querySelector('svg[role="img"]');
  const rows = () => card.element.querySelectorAll('tbody tr');
  expect(chart()?.getAttribute('aria-label')).toMatch(/^Chart of purchases and sales .* from /);
  expect(rows()).toHaveLength(0);
  card.press(/^Chart as a table$/);
  expect(chart()).toBeNull();
  expect(rows()).toHaveLength(timelineDays(clusterReport).length);
  expect(rows()[0]?.textContent).toMatch(/\d purchases?\$/);
  card.press(/^Table as a chart$/);
  expect(chart()).not.toBeNull();
});
