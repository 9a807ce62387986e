import { mutate } from '@/test/property/form4/mutate';
import type { Random } from '@/test/property/form4/random';
import { damageJson } from './damage-json';
import { damageText } from './damage-text';
import type { Kind } from './parser';

/** An input of a kind, damaged. */
export function damage(kind: Kind, seeds: readonly string[], random: Random): string {
  const seed = random.pick(seeds);
  if (kind === 'json') return damageJson(seed, random, seeds);
  if (kind === 'bytes') return damageBytes(seed, random, seeds);
  if (kind === 'text' || random.below(5) === 0) return damageText(seed, random, seeds);
  return mutate(seed, random, seeds).source;
}

/** Bytes with some of them changed, cut or moved; a byte is the character of its number. */
function damageBytes(bytes: string, random: Random, others: readonly string[]): string {
  let source = bytes;
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const at = random.below(source.length + 1);
    const byte = String.fromCharCode(
      random.pick([0, 1, 0x50, 0x7f, 0x80, 0xff, random.below(256)]),
    );
    const scrap = random.pick(others).slice(at, at + random.below(60));
    source =
      source.slice(0, at) +
      random.pick([byte, '', byte.repeat(4), scrap]) +
      (random.below(12) === 0 ? '' : source.slice(at + random.below(5)));
  }
  return source;
}
