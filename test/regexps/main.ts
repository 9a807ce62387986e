import { MADE, stopRecording, type Made } from './recorded';
import { CORE } from './core-modules';
import { readSeriesFeed } from '@/lib/core/nport/series-feed';
import { rowPattern } from '@/lib/core/form13f/row-pattern';
import { readSubmissionHeader } from '@/lib/core/form13f/submission-header';
import { ownershipXmlOf } from '@/lib/core/form4/submission-text';
import { gluedNameEnd } from '@/lib/core/ticker/glued-name';
import { hrefReaders, KNOWN_SITES } from '@/lib/dom/sites/site-table';
import { attacksOn } from './attacks';
import { BOUNDED } from './bounded';
import { literals, makers } from './literals';
import { timeAttack } from './time-attack';

/**
 * Attacks every regular expression of the product with texts made for it, and prints those that
 * take longer than in proportion to the text. Returns 1 when there is any.
 */
export function main(): number {
  makeTheRest();
  stopRecording();
  const unseen = makers().filter((maker) => !MADE.some(({ file }) => file === maker));
  for (const file of unseen) console.error(`${file} makes an expression that was not seen`);

  const all = new Map<string, Made>();
  for (const made of [...literals(), ...MADE]) all.set(`/${made.source}/${made.flags}`, made);
  let [attacks, broken] = [0, unseen.length];
  for (const [written, { file, source, flags }] of all) {
    const bound =
      BOUNDED.find((one) => one.file === file && source.startsWith(one.begins))?.most ?? null;
    const regex = new RegExp(source, flags);

    for (const attack of attacksOn(source, flags)) {
      attacks += 1;
      const ms = timeAttack(regex, attack, bound);
      if (ms === null) continue;
      const text = [attack.start, attack.unit, attack.end].map((part) => JSON.stringify(part));
      console.error(`${file}: ${written} took ${ms.toFixed(0)} ms on ${text.join(' ')}`);
      broken += 1;
      break;
    }
  }
  const files = Object.keys(CORE).length;
  console.log(`${all.size} expressions, ${attacks} attacks, ${files} files, ${broken} at fault`);
  return broken > 0 ? 1 : 0;
}

/** What is made only when it is needed. */
function makeTheRest(): void {
  readSeriesFeed('<feed><entry><content></content></entry></feed>');
  readSubmissionHeader('<SEC-HEADER>');
  ownershipXmlOf('<SEC-DOCUMENT><XML><ownershipDocument></ownershipDocument></XML>');
  rowPattern(undefined);
  for (const isWhole of [true, false])
    gluedNameEnd('Take-TwoAMC', 0, ['take', 'two', 'company'], isWhole);
  for (const { hosts } of KNOWN_SITES) for (const host of hosts) hrefReaders(host);
}
