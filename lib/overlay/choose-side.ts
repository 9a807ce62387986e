import type { Box, Size } from './geometry';

/** Where a card stands, seen from the words it is about. */
export type Side = 'bottom' | 'top' | 'right' | 'left';

/** A card at its usual height fits into this much, in CSS pixels. */
const COMFORTABLE = 460;
/** With less height than this a card is hard to read, in CSS pixels. */
const CRAMPED = 200;
/** The least width for a card beside the words, in CSS pixels. */
const NARROW = 260;
/** With less than this above and below, and no width beside, there is no place left, in CSS pixels. */
const NO_ROOM = 72;

interface SideOptions {
  /** The side on which the card stands already. */
  readonly current: Side | null;
  /** The side to prefer where it has room: under a finger lies the hand. */
  readonly preferred: 'bottom' | 'top';
}

/**
 * The side of the words on which a card is best read: the preferred one where a card fits, else
 * the other of below and above, else the roomier of both; in a window too low for either, beside
 * the words. A side once taken is kept while it can be, so that a card which grows as filings come
 * in does not jump. Null when the words, such as a long selection, fill the viewport.
 */
export function chooseSide(
  words: Box,
  viewport: Size,
  { current, preferred }: SideOptions,
): Side | null {
  const room = {
    bottom: viewport.height - words.bottom,
    top: words.top,
    right: viewport.width - words.right,
    left: words.left,
  };
  const other = preferred === 'bottom' ? 'top' : 'bottom';
  const isUpright = current === 'bottom' || current === 'top';
  if (isUpright && room[current] >= CRAMPED) return current;
  if (room[preferred] >= COMFORTABLE) return preferred;
  const roomier = room[other] > room[preferred] ? other : preferred;
  if (room[roomier] >= CRAMPED) return roomier;
  const beside = room.left > room.right ? 'left' : 'right';
  const isHigher = viewport.height > room[roomier] + NO_ROOM / 2;
  if (room[beside] >= NARROW && isHigher) return beside;
  return room[roomier] >= NO_ROOM ? roomier : null;
}
