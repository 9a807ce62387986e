import type { MessageKey, PluralKey } from '@/lib/core/words/catalogue';
import { formValue, type Values } from '@/lib/core/words/form-value';
import type { Piece } from '@/lib/core/words/message-pieces';
import { sayCountPieces, sayPieces } from '@/lib/core/words/say';
import type { LinePart } from './line-part';

const TONE = /<(\/?)(buy|sell|strong)>/;

/**
 * A message as the runs of a sentence: `<strong>…</strong>`, `<buy>…</buy>` and `<sell>…</sell>`
 * give a run its tone. What fills a place is text, whatever it looks like.
 */
export function sayLine(key: MessageKey, values: Values = {}): LinePart[] {
  return runsOf(sayPieces(key), values);
}

/** The same of the form for `count` things, which fills its place `{count}`. */
export function sayCountLine(key: PluralKey, count: number, values: Values = {}): LinePart[] {
  return runsOf(sayCountPieces(key, count), { count, ...values });
}

function runsOf(pieces: readonly Piece[], values: Values): LinePart[] {
  const runs: LinePart[] = [];
  let tone: LinePart['tone'] = 'plain';
  const add = (text: string) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.tone === tone) runs[runs.length - 1] = { text: last.text + text, tone };
    else runs.push({ text, tone });
  };
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      add(formValue(piece.place, values));
      continue;
    }
    // Split by a pattern with two groups: text, slash, name, text, slash, name, …
    const parts = piece.split(TONE);
    for (let at = 0; at < parts.length; at += 3) {
      if (at > 0) tone = parts[at - 2] === '/' ? 'plain' : toneOf(parts[at - 1]);
      add(parts[at] ?? '');
    }
  }
  return runs;
}

function toneOf(name: string | undefined): LinePart['tone'] {
  return name === 'buy' || name === 'sell' ? name : 'strong';
}
