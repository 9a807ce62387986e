const KEY = Symbol.for('buyline.detector');

type Claimed = { [KEY]?: () => boolean };

/**
 * Whether this script may read the frame: false while another of ours does. A page is read by the
 * manifest's script, by a registered one, and by one that is put in when the reader allows it; each
 * may come to a frame that is read already. `isAlive` tells later comers whether this one still is.
 */
export function claimFrame(isAlive: () => boolean): boolean {
  const world = globalThis as Claimed;
  if (world[KEY]?.()) return false;
  world[KEY] = isAlive;
  return true;
}
