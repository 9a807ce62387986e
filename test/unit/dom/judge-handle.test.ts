import { afterEach, expect, test } from 'vitest';
import { dismissJudge, findJudge, offerJudge } from '@/lib/dom/judge-handle';
import { judgePage } from '@/lib/dom/page-judge';

afterEach(dismissJudge);

test('a judge is found once it was offered, until a new detector comes', () => {
  expect(findJudge()).toBeNull();
  offerJudge(judgePage);
  expect(findJudge()).toBe(judgePage);
  dismissJudge();
  expect(findJudge()).toBeNull();
});
