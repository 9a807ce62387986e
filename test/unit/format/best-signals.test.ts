import { expect, test } from 'vitest';
import { bestSignals, byWeight } from '@/lib/core/format/best-signals';
import { saySentence } from '@/lib/core/format/say-sentence';
import { SIGNAL_KINDS } from '@/lib/core/signal/signal';
import { day } from '../../gallery/states/invented';
import { signal } from '../../gallery/states/signals';

const TODAY = day('2026-11-22');

const every = SIGNAL_KINDS.toReversed().map((kind) => signal(kind, kind, `${kind}.`));

test('by weight no kind is lost, and clusters come first', () => {
  const kinds = byWeight(every).map(([{ kind }]) => kind);
  expect(new Set(kinds)).toEqual(new Set(SIGNAL_KINDS));
  expect(kinds.slice(0, 3)).toEqual(['cluster', 'opportunistic', 'first-buy']);
});

test('answers of one kind stay together, in their order', () => {
  const [one, other] = ['Ada', 'Ben'].map((name) => signal('first-buy', 'First buy', name));
  const [first] = byWeight(
    [one, signal('isolated', 'Isolated', 'Cy'), other].flatMap((s) => s ?? []),
  );
  expect(first?.map(({ sentence }) => saySentence(sentence, TODAY))).toEqual(['Ada', 'Ben']);
});

test('badges are the three weightiest of those present, in the order of the page', () => {
  expect(bestSignals(every)).toEqual(byWeight(every).slice(0, 3));
  const absent = every.map((one) => ({ ...one, state: 'absent' as const }));
  expect(bestSignals(absent)).toEqual([]);
  expect(bestSignals(every.filter(({ kind }) => kind === 'ended-cluster'))).toEqual([]);
});
