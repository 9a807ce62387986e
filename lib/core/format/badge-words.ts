import { sayCount } from '@/lib/core/words/say';

/** Unseen events, each once. */
export interface UnseenCounts {
  readonly all: number;
  /** Purchases on the market and clusters of them. */
  readonly bought: number;
  readonly sold: number;
}

const MOST_SHOWN = 99;
/** As dark as white figures on them need. */
const GREEN = '#0a6b52';
const ORANGE = '#9a4a06';
const BLUE = '#2f5aa8';

/**
 * What the toolbar button shows of unseen events: their number, a title that says what they are,
 * and a colour that says it again (green where insiders bought, orange where they only sold, blue
 * for anything else).
 */
export function badgeWords(counts: UnseenCounts): { text: string; title: string; colour: string } {
  const { all, bought, sold } = counts;
  const colour = bought > 0 ? GREEN : sold > 0 ? ORANGE : BLUE;
  return { text: badgeCount(all), title: titleOf(counts), colour };
}

/** The number on the toolbar button: empty for none, `99+` for more than fit. */
export function badgeCount(unseen: number): string {
  if (unseen === 0) return '';
  return unseen > MOST_SHOWN ? `${MOST_SHOWN}+` : String(unseen);
}

function titleOf({ all, bought, sold }: UnseenCounts): string {
  if (all === 0) return 'Buyline';
  const other = all - bought - sold;
  const list = [
    ...(bought > 0 ? [sayCount('badgeBought', bought)] : []),
    ...(sold > 0 ? [sayCount('badgeSold', sold)] : []),
    ...(other > 0 ? [sayCount(bought + sold > 0 ? 'badgeOther' : 'badgeFilings', other)] : []),
  ].join(', ');
  return sayCount('badgeTitle', all, { list });
}
