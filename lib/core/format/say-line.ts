import type { MessageKey, PluralKey } from '@/lib/core/words/catalogue';
import { formValue } from '@/lib/core/words/form-value';
import { wordsAfter, type Piece } from '@/lib/core/words/message-pieces';
import { sayCountPieces, sayPieces } from '@/lib/core/words/say';
import type { LinePart } from './line-part';

/** What stands in the places of a message; runs keep their own tones. */
type LineValues = Readonly<Record<string, string | number | readonly LinePart[]>>;

const TONE = /<(\/?)(buy|sell|strong)>/;

/**
 * A message as the runs of a sentence: `<strong>…</strong>`, `<buy>…</buy>` and `<sell>…</sell>`
 * give a run its tone. What fills a place is text, whatever it looks like.
 */
export function sayLine(key: MessageKey, values: LineValues = {}): LinePart[] {
  return runsOf(sayPieces(key), values);
}

/** The same of the form for `count` things, which fills its place `{count}`. */
export function sayCountLine(key: PluralKey, count: number, values: LineValues = {}): LinePart[] {
  return runsOf(sayCountPieces(key, count), { count, ...values });
}

function runsOf(pieces: readonly Piece[], values: LineValues): LinePart[] {
  const runs: LinePart[] = [];
  let tone: LinePart['tone'] = 'plain';
  const add = (text: string, of = tone) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.tone === of) runs[runs.length - 1] = { text: last.text + text, tone: of };
    else runs.push({ text, tone: of });
  };
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      const value = values[piece.place];
      if (typeof value === 'object') for (const part of value) add(part.text, part.tone);
      else add(formValue(piece.place, { [piece.place]: value ?? `{${piece.place}}` }));
      continue;
    }
    // Split by a pattern with two groups: text, slash, name, text, slash, name, …
    const parts = piece.split(TONE);
    for (let at = 0; at < parts.length; at += 3) {
      if (at > 0) tone = parts[at - 2] === '/' ? 'plain' : toneOf(parts[at - 1]);
      add(wordsAfter(runs.at(-1)?.text ?? '', parts[at] ?? ''));
    }
  }
  return runs;
}

function toneOf(name: string | undefined): LinePart['tone'] {
  return name === 'buy' || name === 'sell' ? name : 'strong';
}
