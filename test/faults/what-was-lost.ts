import type { StoredRows } from './stored-rows';

/** Made anew from other rows whenever those change, or kept only until something is done. */
const PASSING = [
  /^buyline-cache\/quarterParts\//,
  /^buyline-cache\/cusips\/"fails /,
  /^local\/front$/,
];
/** What the reader said: it stays to the letter. */
const SAID = /^buyline-reader\/(?:entries|rules|corrections|follows|settings|seen)\//;

/** A row that is gone, where `is` is null, or says something else. */
export interface Lost {
  readonly name: string;
  readonly was: string;
  readonly is: string | null;
}

/** What was stored before and is not any more: rows that are gone, and changed rows of the reader's. */
export function whatWasLost(before: StoredRows, after: StoredRows): Lost[] {
  const lost: Lost[] = [];
  for (const [name, row] of before) {
    if (PASSING.some((pattern) => pattern.test(name))) continue;
    const is = after.get(name) ?? null;
    if (is === null || (SAID.test(name) && is !== row)) lost.push({ name, was: row, is });
  }
  return lost;
}

/** It in words. */
export function lostInWords({ name, was, is }: Lost): string {
  return is === null ? `${name} is gone` : `${name} was ${was} and is ${is}`;
}
