import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles, PRODUCT, readText, ROOT } from './sources';

const MAX_LINES = 300;
const KEBAB_CASE = /^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
// "managers" is a word of Form 13F; "something-manager" is a file without a subject.
const WITHOUT_SUBJECT = /(^|-)(utils?|helpers?|manager|common|misc)(\.|$)/;

const files = [...PRODUCT, 'test'].flatMap(listFiles);
const names = [...new Set(files.flatMap((path) => path.split('/')))];

test(`no source is longer than ${MAX_LINES} lines`, () => {
  const long = files
    .filter((path) => /\.(tsx?|mjs|css|html)$/.test(path))
    .map((path) => ({ path, lines: readText(path).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES);
  expect(long).toEqual([]);
});

test('files and folders are named in kebab-case', () => {
  expect(names.filter((name) => !KEBAB_CASE.test(name))).toEqual([]);
});

test('files and folders are named by their subject', () => {
  expect(names.filter((name) => WITHOUT_SUBJECT.test(name))).toEqual([]);
});

test('the top level holds exactly what a newcomer expects', () => {
  const visible = readdirSync(ROOT).filter(
    (name) => !name.startsWith('.') && name !== 'node_modules',
  );
  expect(visible.sort()).toEqual([
    'ARCHITECTURE.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'components',
    'docs',
    'entrypoints',
    'lib',
    'package-lock.json',
    'package.json',
    'public',
    'test',
    'tsconfig.json',
    'wxt.config.ts',
  ]);
});
