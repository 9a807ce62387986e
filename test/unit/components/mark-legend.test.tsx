// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { MarkLegend } from '@/components/mark-legend';
import { markWords } from '@/lib/core/format/mark-words';
import { MARK_STATES } from '@/lib/core/mark/mark';
import { render } from './render';

test('each state stands there as it is drawn, with its words', () => {
  const { element, text } = render(<MarkLegend />);
  const samples = [...element.querySelectorAll('.mark-sample')];
  expect(samples.map(({ textContent }) => textContent)).toEqual(
    MARK_STATES.map((state) => markWords(state).name),
  );
  for (const [at, state] of MARK_STATES.entries()) {
    expect(samples[at]?.classList.contains(`is-${state}`)).toBe(true);
    expect(text()).toContain(markWords(state).meaning);
  }
});
