import type { InsiderLine } from '@/lib/core/format/insider-line';
import { textOf, type LinePart } from '@/lib/core/format/line-part';
import { Icon } from './icon';

/** The number with its noun, or the first word: what must not be parted from the icon. */
function beginningOf(text: string): string {
  return /^(?:[\d.,]+ )?\S+/.exec(text)?.[0] ?? text;
}

function Part({ part }: { readonly part: LinePart }) {
  if (part.tone === 'plain') return part.text;
  if (part.tone === 'strong') return <strong>{part.text}</strong>;
  const beginning = beginningOf(part.text);
  return (
    <strong className={`tone-${part.tone}`}>
      <span className="unbroken">
        <Icon name={part.tone} />
        {beginning}
      </span>
      {part.text.slice(beginning.length)}
    </strong>
  );
}

function Parts({ parts }: { readonly parts: readonly LinePart[] }) {
  // The same words can come twice, but not after the same words.
  const upTo = (index: number) => textOf(parts.slice(0, index + 1));
  return parts.map((part, index) => <Part key={upTo(index)} part={part} />);
}

/** The answer in one glance, and the sentence that qualifies it. */
export function InsiderHeadline({ line }: { readonly line: InsiderLine }) {
  return (
    <div className="headline">
      <p className="headline-head">
        <Parts parts={line.head} />
      </p>
      {line.rest.length > 0 && (
        <p className="headline-rest">
          <Parts parts={line.rest} />
        </p>
      )}
    </div>
  );
}
