import { describe, expect, test } from 'vitest';
import { SEC_HOSTS } from '@/lib/manifest';
import { LANGUAGES, LONGEST, readListing, type Listing } from '@/test/store/listing';
import { justifications } from '@/test/store/justifications';
import { readText } from './sources';

const { version } = JSON.parse(readText('package.json')) as { version: string };

describe.each(LANGUAGES)('the listing in %s', (language) => {
  const listing = readListing(language);

  test('says name and summary as the manifest does', () => {
    const messages = JSON.parse(readText(`public/_locales/${language}/messages.json`)) as Record<
      string,
      { readonly message: string }
    >;
    expect(listing.name).toBe(messages['extensionName']?.message);
    expect(listing.summary).toBe(messages['extensionDescription']?.message);
  });

  test('is no longer than every store allows', () => {
    for (const part of ['name', 'summary', 'description'] as const) {
      expect(listing[part].length, part).toBeLessThanOrEqual(LONGEST[part]);
    }
  });

  test('offers the same as the others', () => {
    expect(shapeOf(listing)).toEqual(shapeOf(readListing('en')));
  });
});

/** Which lines are points of a list. */
function shapeOf({ description }: Listing): boolean[] {
  return description.split('\n').map((line) => line.startsWith('•'));
}

test('every permission has a reason that a form of a store takes', () => {
  const reasons = justifications().split('\n\n');
  expect(reasons.length).toBeGreaterThan(6);
  for (const reason of reasons) expect(reason.length).toBeLessThanOrEqual(1000);
});

test('policy and forms name every host that is asked', () => {
  const hosts = SEC_HOSTS.map((pattern) => new URL(pattern).hostname);
  for (const host of hosts) {
    expect(readText('docs/privacy-policy.md')).toContain(host);
    expect(readText('docs/store/submission.md')).toContain(host);
  }
});

test('policy and release notes speak of this version', () => {
  expect(readText('docs/privacy-policy.md')).toContain(`version ${version}.`);
  expect(readText('CHANGELOG.md')).toContain(`\n## ${version}`);
});
