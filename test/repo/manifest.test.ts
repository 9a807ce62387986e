import { beforeAll, describe, expect, test } from 'vitest';
import {
  CHROMIUM_PERMISSIONS,
  OPTIONAL_PERMISSIONS,
  permissionsFor,
  PERMISSIONS,
  SEC_HOSTS,
  SITES,
  SITES_ON_REQUEST,
} from '@/lib/manifest';
import { builtFor, type Target } from './built';
import { readText } from './sources';

/** The parts of a built manifest that decide what the extension may do. */
interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
}

const SENTENCE = /^[A-Z].{20,}\.$/;

describe.each<Target>(['chrome', 'firefox'])('the built manifest for %s', (target) => {
  let manifest: Manifest;

  beforeAll(async () => {
    const { folder } = await builtFor(target);
    manifest = JSON.parse(readText(`${folder}/manifest.json`)) as Manifest;
  }, 120_000);

  // A change here changes what the reader is asked to allow: look at it, then update with `-u`.
  test('is the one that was agreed on', async () => {
    const text = JSON.stringify({ ...manifest, version: 'as in package.json' }, null, 2);
    await expect(`${text}\n`).toMatchFileSnapshot(`snapshots/${target}-manifest.snap`);
  });

  test('asks for nothing without a reason that a reader can be given', () => {
    const asked = [...manifest.permissions, ...(manifest.optional_permissions ?? [])];
    const reasons = new Map<string, string>(
      Object.entries({
        ...PERMISSIONS,
        ...OPTIONAL_PERMISSIONS,
        ...(target === 'chrome' && CHROMIUM_PERMISSIONS),
      }),
    );
    expect(asked.filter((name) => !SENTENCE.test(reasons.get(name) ?? ''))).toEqual([]);
    const wanted = [
      ...permissionsFor(target),
      ...Object.keys(OPTIONAL_PERMISSIONS),
      ...(target === 'chrome' ? Object.keys(CHROMIUM_PERMISSIONS) : []),
    ];
    expect([...asked].sort()).toEqual(wanted.sort());
  });

  test('reaches the SEC’s hosts and the listed sites, no other', () => {
    expect(new Set(manifest.host_permissions)).toEqual(new Set([...SEC_HOSTS, ...SITES]));
    const read = manifest.content_scripts.flatMap(({ matches }) => matches);
    expect(read.filter((pattern) => !SITES.some((site) => site === pattern))).toEqual([]);
  });

  test('may ask to notify, and does so only when the reader wants it', () => {
    expect(manifest.optional_permissions).toEqual(Object.keys(OPTIONAL_PERMISSIONS));
    expect(manifest.permissions).not.toContain('notifications');
  });

  test('may ask for other sites, and has them not before the reader says so', () => {
    expect(manifest.optional_host_permissions).toEqual(SITES_ON_REQUEST);
  });

  test('lets its own pages and worker connect to the SEC and its own files alone', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    const connect = policy.find((directive) => directive.startsWith('connect-src '));
    const hosts = SEC_HOSTS.map((pattern) => pattern.replace('/*', ''));
    expect(connect?.split(' ').slice(1).sort()).toEqual(["'self'", ...hosts].sort());
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
  });

  test('opens no file and no channel to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('carries the version of package.json', () => {
    const { version } = JSON.parse(readText('package.json')) as { version: string };
    expect(manifest.version).toBe(version);
  });
});
