import '@/test/words/setup';
import { benchPopup } from './popup';

/** `node test/run.mjs test/bench/popup-main.ts [ROUNDS]`: the popup's opening alone. */
export async function main([rounds = '15']: string[]): Promise<number> {
  for (const line of await benchPopup(Number(rounds))) console.log(line);
  return 0;
}
