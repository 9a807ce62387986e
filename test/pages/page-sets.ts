import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelledPage, type LabelledPage } from './read-page';

/** Pages that others labelled, with their labels in a file beside the text; not published. */
export const OPEN = '../shared/detection/open';

/** The repository's own sets that the weights of names are learnt from. */
export const LEARNT_SETS = ['tuned', 'held-out', 'fresh', 'final'] as const;

/** The labelled pages of one of the repository's own sets, with their names. */
export function readOwn(set: string): [string, LabelledPage][] {
  const folder = join('test/pages', set);
  return readdirSync(folder)
    .sort()
    .map((name) => [name, readLabelledPage(readFileSync(join(folder, name), 'utf8'))]);
}

/** The open pages, with their names. */
export function readOpen(folder: string): [string, LabelledPage][] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => {
    const path = join(folder, name);
    const labels = readFileSync(path.replace(/txt$/, 'json'), 'utf8');
    const text = readFileSync(path, 'utf8');
    return [name, { ...(JSON.parse(labels) as Omit<LabelledPage, 'text'>), text }];
  });
}
