import { piecesOf } from '@/lib/core/words/message-pieces';
import { spokenWords } from '@/lib/core/words/spoken';
import english from '@/public/_locales/en/messages.json';

/**
 * What an English text of the product is in the language that is spoken: a whole message with its
 * places filled, or the beginning of one. Steps of specimens name buttons in English.
 */
export function spokenOf(text: string): string {
  for (const [key, { message }] of Object.entries(english)) {
    const said = spokenWords().lookup(key) ?? message;
    const values = valuesIn(message, text);
    if (values) return fill(said, values);
  }
  for (const [key, { message }] of Object.entries(english)) {
    if (!message.startsWith(text)) continue;
    const [first] = piecesOf(spokenWords().lookup(key) ?? message);
    return typeof first === 'string' ? first.trimEnd() : '';
  }
  return text;
}

/** The values that make the message this very text; null where none do. */
function valuesIn(message: string, text: string): ReadonlyMap<string, string> | null {
  const pieces = piecesOf(message);
  // A message of places alone would be anything.
  if (!pieces.some((piece) => typeof piece === 'string' && /\w{3}/.test(piece))) return null;
  const pattern = pieces.map((piece) => (typeof piece === 'string' ? quoted(piece) : '(.+)'));
  const match = new RegExp(`^${pattern.join('')}$`).exec(text);
  if (!match) return null;
  const places = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : piece.place));
  return new Map(places.map((place, index) => [place, match[index + 1] ?? '']));
}

function fill(message: string, values: ReadonlyMap<string, string>): string {
  return piecesOf(message)
    .map((piece) => (typeof piece === 'string' ? piece : (values.get(piece.place) ?? '')))
    .join('');
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
