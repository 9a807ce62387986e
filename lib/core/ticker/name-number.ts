import type { NameMatch } from './name-matches';
import type { Scene } from './scene';
import type { Alias } from './slice';

/** Whether the last word is a plural as the name's is, or neither is: Best Buy, not best buys. */
export function isSameNumber(scene: Scene, { last }: NameMatch, { plural }: Alias): boolean {
  const { written } = scene.word(last);
  const isPlural = /s$/i.test(written.replace(/['’]s$/i, ''));
  return isPlural ? plural : !plural || /['’]s$/i.test(written);
}
