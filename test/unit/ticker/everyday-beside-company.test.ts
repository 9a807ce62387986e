import { describe, expect, test } from 'vitest';
import { detectText } from '@/test/inspect/detect-text';
import { INDEX } from './directory';

/** How often the symbol is found by itself, besides the one place that defines it. */
function alone(text: string, symbol: string): number {
  const { mentions } = detectText(INDEX, text);
  return mentions.filter(
    ({ kind, start, end }) => kind !== 'exchange' && text.slice(start, end) === symbol,
  ).length;
}

describe('a word in capitals is itself in prose, even where its company is named', () => {
  test.each([
    ['ON', 'onsemi (NASDAQ: ON) stock fell ON Friday. Turn ON the light. ON earnings, ON revenue.'],
    ['ALL', 'Allstate (NYSE: ALL) stock fell. ALL of the insurers rose. Sale on ALL plans.'],
    ['AI', 'C3.ai (NYSE: AI) stock fell. Nvidia’s AI business grew, and AI stocks rose.'],
    ['IT', 'Gartner (NYSE: IT) said IT stocks rose. The Gartner IT Symposium met investors.'],
    ['S', 'SentinelOne (NYSE: S) shares rose. Tesla’s Model S sells. An S corporation pays.'],
    ['COO', 'Cooper Companies (NASDAQ: COO) named a COO. The COO stock sale pleased investors.'],
    ['ET', 'Energy Transfer (NYSE: ET) rose. Stocks closed at 4 ET on Monday, analysts said.'],
  ])('%s', (symbol, text) => {
    expect(detectText(INDEX, text).mentions.some(({ kind }) => kind === 'exchange')).toBe(true);
    expect(alone(text, symbol)).toBe(0);
  });
});
