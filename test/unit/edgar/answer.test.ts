import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeAnswer } from '@/lib/core/edgar/answer';
import { isAbsent, shared } from './shared';

const storeError = (code: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>-</Message></Error>`;
const page = (title: string) =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">\n<html xmlns="x"><head><title>${title}</title>`;
const RATE = page('SEC.gov | Request Rate Threshold Exceeded');
const TOOL = page('SEC.gov | Your Request Originates from an Undeclared Automated Tool');

test.each([
  [403, storeError('AccessDenied'), 'missing', 'no such object'],
  [404, storeError('NoSuchKey'), 'missing', 'no such key'],
  [200, storeError('NoSuchKey'), 'missing', 'a store error with a wrong status'],
  [404, page('Page Not Found'), 'missing', 'no such page'],
  [403, RATE, 'blocked', 'too many requests'],
  [403, TOOL, 'blocked', 'an undeclared tool'],
  [403, '', 'blocked', 'refused without a word'],
  [200, TOOL, 'blocked', 'the block page with status 200'],
  [200, `\uFEFF\n<!-- ${'-'.repeat(9)} -->\n<html>`, 'blocked', 'a page behind a comment'],
  [200, '<?xml version="1.0"?>\n<!DOCTYPE html>', 'blocked', 'a page that is XHTML'],
  [429, '', 'blocked', 'too many requests, by status'],
  [503, page('File Unavailable'), 'blocked', 'maintenance'],
  [500, RATE, 'blocked', 'the block page with status 500'],
  [500, page('Server Error'), 'refused', 'an error of the server'],
  [502, '', 'refused', 'an error on the way'],
  [206, '{}', 'refused', 'a part of a document'],
  [304, '', 'unchanged', 'nothing new'],
  [200, '{"cik":"0000320193"}', 'content', 'JSON'],
  [200, '<?xml version="1.0"?>\n<ownershipDocument>', 'content', 'XML'],
  [200, '<SEC-DOCUMENT>0001.txt : 20260101', 'content', 'a submission text'],
  [200, '', 'content', 'nothing at all, which its reader will refuse'],
])('%i %j → %s (%s)', (status, body, verdict) => {
  expect(judgeAnswer(status, body)).toBe(verdict);
});

describe('the words of error pages inside a document mean nothing', () => {
  test.each([
    '{"name":"Request Rate Threshold Exceeded, Inc."}',
    '{"note":"<Code>AccessDenied</Code>"}',
    '<?xml version="1.0"?><ownershipDocument><remarks>undeclared automated tool</remarks>',
    '<?xml version="1.0"?><ownershipDocument><remarks>&lt;html&gt; <Code>NoSuchKey</Code></remarks>',
    '<header>declare your traffic</header>',
  ])('%s', (body) => {
    expect(judgeAnswer(200, body)).toBe('content');
  });

  test('nor far down in a large page of text', () => {
    expect(judgeAnswer(200, `{"a":"${'x'.repeat(5_000)}<!DOCTYPE html>"}`)).toBe('content');
  });
});

describe.skipIf(isAbsent('edgar/errors'))('as recorded (skipped without ../shared/edgar)', () => {
  test.each([
    ['archives_403_accessdenied.xml', 403, 'missing'],
    ['archives_NoSuchKey.xml', 404, 'missing'],
    ['data.sec.gov_404_submissions.xml', 404, 'missing'],
    ['getcurrent_start5100_503.html', 503, 'blocked'],
    ['rate_threshold_exceeded.html', 403, 'blocked'],
    ['rate_threshold_exceeded.html', 200, 'blocked'],
    ['undeclared_automated_tool_403.html', 403, 'blocked'],
    ['undeclared_automated_tool_403.html', 200, 'blocked'],
  ])('%s with %i → %s', (file, status, verdict) => {
    expect(judgeAnswer(status, readFileSync(shared(`edgar/errors/${file}`), 'utf8'))).toBe(verdict);
  });
});
