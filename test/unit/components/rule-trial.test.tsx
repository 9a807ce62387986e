// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { RuleTrial } from '@/components/rules/rule-trial';
import type { Tried } from '@/lib/core/watch/outcomes';
import { derived, NOW, row, trade } from '@/test/unit/watch/news';
import { render } from './render';

const NONE = { amount: 0, role: 0, off: 0, muted: 0 };
const tried = (facts: Partial<Tried>): Tried => ({
  told: [],
  count: 0,
  hidden: [],
  hiddenCount: NONE,
  ...facts,
});

const ALL = { of: 'all' } as const;

test('a rule about any company says that it was tried on a part of what it is about', () => {
  const { text } = render(<RuleTrial tried={tried({})} scope={{ of: 'any' }} nowMs={NOW} />);
  expect(text()).toContain('Of other companies it would have told more.');
});

test('what a rule would have told is named, and how much more there is', () => {
  const told = Array.from({ length: 10 }, (_, at) => derived([row(at + 1)]));
  const { text } = render(<RuleTrial tried={tried({ told, count: 14 })} scope={ALL} nowMs={NOW} />);
  expect(text()).toContain('It would have told 14 events.');
  expect(text()).toContain('and 6 more');
  expect(text()).toContain('left out none of the same kinds');
});

test('what it would have left out is listed with the reason for each', () => {
  const hidden = [
    { news: derived([row(1)], { content: trade({ value: 900 }) }), why: 'amount' as const },
    { news: derived([row(2)]), why: 'role' as const },
  ];
  const hiddenCount = { ...NONE, amount: 1, role: 1 };
  const { element, text } = render(
    <RuleTrial tried={tried({ hidden, hiddenCount })} scope={ALL} nowMs={NOW} />,
  );
  expect(text()).toContain('It would have told nothing.');
  const folded = element.querySelector('details');
  expect(folded?.querySelector('summary')?.textContent).toBe(
    'It would have left out 2 events of the same kinds.',
  );
  const lines = [...(folded?.querySelectorAll('li') ?? [])].map((line) => line.textContent);
  expect(lines).toEqual([
    expect.stringContaining('under its amount'),
    expect.stringContaining('not by a chief executive'),
  ]);
});
