import type { StoredRows } from './stored-rows';

/** Made anew from other rows whenever those change, or kept only until something is done. */
const PASSING = [
  /^buyline-cache\/quarterParts\//,
  /^buyline-cache\/cusips\/"fails /,
  /^local\/front$/,
];
/** What the reader said: it stays to the letter. */
const SAID = /^buyline-reader\/(?:entries|rules|corrections|follows|settings|seen)\//;

/**
 * What was stored before and is not any more, by its name: rows that are gone, and rows of the
 * reader's own that say something else.
 */
export function whatWasLost(before: StoredRows, after: StoredRows): string[] {
  const lost: string[] = [];
  for (const [name, row] of before) {
    if (PASSING.some((pattern) => pattern.test(name))) continue;
    const now = after.get(name);
    if (now === undefined) lost.push(`${name} is gone`);
    else if (SAID.test(name) && said(now) !== said(row))
      lost.push(`${name} was ${row} and is ${now}`);
  }
  return lost;
}

/** A row without the moment that is set back where a week is to pass. */
function said(row: string): string {
  return row.replace(/"addedAtMs":\d+/, '');
}
