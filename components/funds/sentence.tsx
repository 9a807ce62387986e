import { textOf, type LinePart } from '@/lib/core/format/line-part';

/** A sentence of parts; what the eye should find is strong, and nothing is coloured. */
export function Sentence({ parts }: { readonly parts: readonly LinePart[] }) {
  // The same words can come twice, but not after the same words.
  return parts.map(({ text, tone }, index) =>
    tone === 'plain' ? text : <strong key={textOf(parts.slice(0, index + 1))}>{text}</strong>,
  );
}
