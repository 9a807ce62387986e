/** A run of a sentence; the tone says how it may be styled, never what it means. */
export interface LinePart {
  readonly text: string;
  readonly tone: 'plain' | 'buy' | 'sell' | 'strong';
}

/** Words that carry the sentence along. */
export function plain(text: string): LinePart {
  return { text, tone: 'plain' };
}

/** Words that the eye should find. */
export function strong(text: string): LinePart {
  return { text, tone: 'strong' };
}

/** The parts as one plain text. */
export function textOf(parts: readonly LinePart[]): string {
  return parts.map((part) => part.text).join('');
}
