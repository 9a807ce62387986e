import { benchDetect } from './detect';
import { benchEvents, benchReading } from './filings';

/** `npm run bench`: the hot paths beside a floor and a naive baseline, measured in one run. */
export async function main(): Promise<number> {
  for (const line of [...(await benchDetect()), ...benchReading(), ...benchEvents()]) {
    console.log(line);
  }
  return 0;
}
