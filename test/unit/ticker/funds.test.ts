import { describe, expect, test } from 'vitest';
import { detectText } from '@/test/inspect/detect-text';
import { find, INDEX } from './directory';

function findFunds(text: string): string[] {
  return detectText(INDEX, text).funds.map(({ start, end, fund }) => {
    return `${fund.kind} ${text.slice(start, end)}`;
  });
}

describe('managers that file Form 13F, where the text is about holdings', () => {
  test.each([
    [
      'Berkshire Hathaway’s 13F shows a new stake; shares rose.',
      'Berkshire Hathaway',
      '0001067983',
    ],
    [
      'The latest 13F of Lone Pine Capital lists its holdings and shares.',
      'Lone Pine Capital',
      '0001061165',
    ],
    ['Baupost trimmed its stake; the portfolio of shares shrank.', 'Baupost', '0001061768'],
    ['Third Point sold shares, its quarterly filing shows.', 'Third Point', '0001040273'],
    ['Ariel Investments added to its position in the stock.', 'Ariel Investments', '0000936753'],
  ])('%s', (text, name, cik) => {
    const [found] = detectText(INDEX, text).funds;
    expect(text.slice(found?.start, found?.end)).toBe(name);
    expect(found?.fund).toMatchObject({ kind: 'manager', cik });
    expect(found?.why).toEqual({ key: 'mentionManager' });
  });

  test.each([
    'Ariel sang under the sea, and the appaloosa ran.',
    'The third point on the agenda was parking.',
    'Citadel guards a hill town.',
    'The filing cabinet stood in the Citadel museum.',
  ])('not in: %s', (text) => {
    expect(findFunds(text)).toEqual([]);
  });
});

describe('mutual funds, by their whole name', () => {
  test.each([
    [
      'The latest 13F of the Ariel Appreciation Fund shows a trim of shares.',
      'Ariel Appreciation Fund',
    ],
    [
      'The Fidelity Contrafund Growth Fund cut its stake; investors noticed the stock.',
      'Fidelity Contrafund Growth Fund',
    ],
  ])('%s', (text, name) => {
    expect(findFunds(text)).toEqual([`mutual-fund ${name}`]);
  });

  test.each([
    'A hedge fund sold shares, and the pension fund bought stock.',
    'The Fund holds shares. This Fund pays a dividend to investors.',
  ])('not in: %s', (text) => {
    expect(findFunds(text)).toEqual([]);
  });
});

describe('funds are not scored as tickers', () => {
  test('the manager’s holding company is a mention of its own', () => {
    const text = 'Berkshire Hathaway’s 13F shows a new stake; shares rose.';
    expect(findFunds(text)).toEqual(['manager Berkshire Hathaway']);
    expect(find(text)).toEqual(['name Berkshire Hathaway BRK-B']);
  });

  test.each([
    'The latest 13F of the Ariel Appreciation Fund shows a trim of shares.',
    'The latest 13F of Lone Pine Capital lists its holdings and shares.',
    'Third Point sold shares, its quarterly filing shows.',
  ])('no mention in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
