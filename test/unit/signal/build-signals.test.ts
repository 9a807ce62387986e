import { describe, expect, test } from 'vitest';
import { buildSignals, personSignals } from '@/lib/core/signal/build-signals';
import { evidenceWords, signalName } from '@/lib/core/format/evidence-words';
import { EVIDENCE } from '@/lib/core/signal/evidence';
import { SIGNAL_KINDS } from '@/lib/core/signal/signal';
import { person } from '@/test/unit/insider/transactions';
import { bought, inputOf, sold } from './events';

const cluster = [1, 2, 3].map((one) => bought(one, { by: [one], on: `2026-05-0${one}` }));

describe('all signals together', () => {
  const signals = buildSignals(inputOf([...cluster, sold(4, { by: [4], on: '2026-03-02' })]));

  test('stand in order: the company before people, present before unknown before absent', () => {
    const states = ['present', 'unknown', 'absent'];
    const ranks = signals.map(
      ({ owner, state }) => (owner === null ? 0 : 3) + states.indexOf(state),
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBeGreaterThan(4);
  });

  test('never blend: every answer is of one kind about one person or the company', () => {
    const named = signals.map(({ kind, owner }) => `${kind} ${owner?.cik}`);
    expect(new Set(named).size).toBe(named.length);
  });

  test('name only people with a recent market trade', () => {
    const old = bought(1, { by: [1], on: '2025-05-05' });
    const grant = bought(2, { by: [2], class: 'grant', code: 'A' });
    expect(personSignals(inputOf([old, grant]))).toEqual([]);
    const told = bought(1, { by: [1], on: '2025-05-05', firstFiled: '2026-05-05' });
    expect(personSignals(inputOf([told])).map(({ kind }) => kind)).toContain('late-filing');
  });

  test('joint owners are asked once, under the name of the officer', () => {
    const officer = { ...person(2, 'CFO'), kind: 'officer' as const };
    const joint = bought(1, { owners: [person(1), officer, person(3)] });
    const owners = personSignals(inputOf([joint])).map(({ owner }) => owner?.cik);
    expect(new Set(owners)).toEqual(new Set([officer.cik]));
  });
});

test('without any event the company’s questions are answered, and nobody’s else', () => {
  const kinds = buildSignals(inputOf([])).map(({ kind, state }) => [kind, state]);
  expect(kinds).toEqual([
    ['small-company', 'unknown'],
    ['cluster', 'absent'],
    ['chief-buys', 'absent'],
    ['net-purchases', 'absent'],
  ]);
});

describe('the evidence', () => {
  test.each(SIGNAL_KINDS)('of %s is complete', (kind) => {
    const { definition, source, found, contrary } = evidenceWords(kind);
    expect(signalName(kind).length).toBeGreaterThan(3);
    for (const text of [definition, source, found, contrary]) {
      expect(text.length).toBeGreaterThan(20);
      expect(text).toBe(text.trim());
    }
    for (const text of [definition, found, contrary]) expect(text).toMatch(/\.$/);
  });

  test('is told for the signals there are, and no others', () => {
    expect(Object.keys(EVIDENCE).sort()).toEqual([...SIGNAL_KINDS].sort());
  });
});
