// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SignalBadges } from '@/components/signal-badges';
import type { Signal } from '@/lib/core/signal/signal';
import { clusterReport } from '../../gallery/states/answer-reports';
import { cik, day } from '../../gallery/states/invented';
import { signal } from '../../gallery/states/signals';
import { render } from './render';

const opened = vi.fn<(anchor: string) => void>();

function show(signals: readonly Signal[], article: string | null = null) {
  return render(
    <SignalBadges
      report={{ ...clusterReport, signals }}
      cik={cik(9_980_001)}
      today={day('2026-11-22')}
      article={article}
      onGlossary={opened}
    />,
  );
}

const lots = [
  signal('cluster', 'Cluster of 3', 'Three people bought.', clusterReport.trades.slice(0, 3)),
  signal('first-buy', 'First buy in 2 years', 'Jane had not bought since 2024.'),
  signal('first-buy', 'First buy in 3 years', 'John had not bought since 2023.'),
  signal('stake-increase', 'Stake +18%', 'Jane raised the stake by 18%.'),
  signal('late-filing', 'Filed late', 'One filing came late.'),
];

test('three badges at most, one a kind, the weightiest first', () => {
  const ended = signal('ended-cluster', 'Cluster ended', 'Nobody has bought since.');
  const { element } = show([ended, ...lots.slice(4), ...lots.slice(0, 4)]);
  expect([...element.querySelectorAll('button')].map((each) => each.textContent)).toEqual([
    'Cluster of 3 why',
    'First buy in 2 years why',
    'Stake +18% why',
  ]);
});

test('what is unknown or absent is no badge', () => {
  const { element } = show([
    signal('small-company', '', 'Not known.', [], { state: 'unknown' }),
    signal('late-filing', 'x', 'y', [], { state: 'absent' }),
  ]);
  expect(element.innerHTML).toBe('');
});

test('why opens in place: sentences, definition, source, contrary result, n and filings', () => {
  const badges = show(lots);
  badges.press(/^First buy/);
  expect(badges.text()).toMatch(/Jane had not bought since 2024\.John had not bought since 2023\./);
  badges.press(/^Cluster of 3/);
  expect(badges.text()).toMatch(
    /Three people bought\.How it is defined.*What was found.*What speaks against it.*n = 3/,
  );
  const links = [...badges.element.querySelectorAll('a')];
  expect(links.map((link) => link.textContent?.replaceAll('\u00A0', ' '))).toEqual([
    'filed 13 Nov',
    'filed 12 Nov',
    'filed 10 Nov',
  ]);
  badges.press(/in the glossary$/);
  expect(opened).toHaveBeenCalledExactlyOnceWith('cluster');
  badges.press(/^Cluster of 3/);
  expect(badges.text()).not.toContain('How it is defined');
});

test('many answers of one kind are told in part, and counted', () => {
  const answers = Array.from({ length: 9 }, (_, index) =>
    signal('first-buy', 'First buy', `Person ${index} had not bought before.`),
  );
  const badges = show(answers);
  badges.press(/^First buy/);
  expect(badges.element.querySelectorAll('.said')).toHaveLength(5);
  expect(badges.text()).toContain('Person 3 had not bought before.and 5 more');
});

test('how the filings lie to the article stands beside the badges', () => {
  expect(show([], '2 filings since this article').text()).toBe('2 filings since this article');
});
