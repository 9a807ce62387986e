import { isLegalForm, readCompanyName } from './name-words';
import type { Scene } from './scene';
import type { Ticker } from './symbol';

const DULL = new Set(
  'group holding company international global new first national american technology system service capital partner acquisition trust fund'.split(
    ' ',
  ),
);
const STEM = 6;
const OFTEN = 3;

/** The beginning by which words of one trade are alike: `therap`, `bank`, `bio`. */
export function stemOf(form: string): string {
  if (form.startsWith('bio')) return 'bio';
  return form.startsWith('banc') ? 'bank' : form.slice(0, STEM);
}

/**
 * How much the page speaks of the company's trade, by the words of its listed name that are not
 * written here: "Therapeutics" of Fate Therapeutics. Null when the name tells no trade.
 */
export function kinship(
  scene: Scene,
  ticker: Ticker,
  written: readonly string[],
): 'kin' | 'nearKin' | 'stranger' | null {
  const name = scene.slice.listings.get(ticker)?.name ?? '';
  const words = readCompanyName(name).filter((form) => {
    return form.length > 2 && !written.includes(form) && !DULL.has(form) && !isLegalForm(form);
  });
  if (words.length === 0) return null;
  const times = Math.max(...words.map((form) => scene.timesBegun(stemOf(form))));
  return times >= OFTEN ? 'nearKin' : times > 0 ? 'kin' : 'stranger';
}
