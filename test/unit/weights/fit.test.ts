import { describe, expect, test } from 'vitest';
import { fit, logit, type Column, type Row } from '@/test/weights/fit';

const BASE: Column = { prior: 0, isFree: true };
const FOR: Column = { prior: 1, isFree: false };
const AGAINST: Column = { prior: -1, isFree: false };

function rows(times: number, columns: number[], isRight: boolean): Row[] {
  return Array.from({ length: times }, () => ({ columns, isRight }));
}

describe('weights learnt from examples', () => {
  test('what stands beside companies raises the odds, what stands beside others lowers them', () => {
    const examples = [...rows(30, [0, 1], true), ...rows(30, [0, 2], false)];
    const weights = fit(examples, [BASE, FOR, AGAINST]);
    expect(logit(weights, { columns: [0, 1], isRight: true })).toBeGreaterThan(1);
    expect(logit(weights, { columns: [0, 2], isRight: true })).toBeLessThan(-1);
  });

  test('what speaks for a company never lowers its score, whatever the examples', () => {
    const weights = fit([...rows(40, [0, 1], false), ...rows(40, [0], true)], [BASE, FOR]);
    expect(weights[1]).toBe(0);
  });

  test('what no example shows stays at its prior', () => {
    const weights = fit(rows(10, [0], true), [BASE, FOR, AGAINST]);
    expect([weights[1], weights[2]]).toEqual([1, -1]);
  });
});
