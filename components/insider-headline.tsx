import type { InsiderLine, LinePart } from '@/lib/core/format/insider-line';
import { Icon } from './icon';

function Part({ part }: { readonly part: LinePart }) {
  if (part.tone === 'plain') return part.text;
  if (part.tone === 'strong') return <strong>{part.text}</strong>;
  const [first = '', ...rest] = part.text.split(' ');
  return (
    <strong className={`tone-${part.tone}`}>
      <span className="unbroken">
        <Icon name={part.tone} />
        {first}
      </span>{' '}
      {rest.join(' ')}
    </strong>
  );
}

function Parts({ parts }: { readonly parts: readonly LinePart[] }) {
  return parts.map((part) => <Part key={part.text} part={part} />);
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
