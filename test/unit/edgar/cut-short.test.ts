import { describe, expect, test } from 'vitest';
import { isCutShort } from '@/lib/core/edgar/cut-short';

const FILING = `<?xml version="1.0"?>
<ownershipDocument>
  <issuer><issuerCik>0009990001</issuerCik></issuer>
</ownershipDocument>
`;

describe('a document', () => {
  test.each([
    ['a filing', FILING],
    ['a list', '{"cik":"0009990001","filings":{}}\n'],
    ['a table', '[[1,"A"]]'],
    ['a root that holds nothing', '<?xml version="1.0"?><feed version="2"/>'],
    ['a remark at the end', `${FILING}<!-- made by a program -->`],
    ['text of no kind that is known', 'a page'],
    ['a page', '<!doctype html><title>A page'],
    ['nothing', ''],
  ])('that is whole is taken as that: %s', (_, text) => expect(isCutShort(text)).toBe(false));

  test('of XML is known to be cut wherever it was', () => {
    const from = FILING.indexOf('<owner') + '<ownershipDocument'.length;
    for (let at = from + 1; at < FILING.trimEnd().length; at++) {
      expect([at, isCutShort(FILING.slice(0, at))]).toEqual([at, true]);
    }
  });

  test.each(['{"cik":"00099', '{"a":[1,2]', '[[1,"A"],[2', '[{"a":1},{"b":2}'])(
    'of JSON is known to be cut where it does not end as it began: %s',
    (text) => expect(isCutShort(text)).toBe(true),
  );
});
