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

/** The answer in one glance, and the sentence that qualifies it. */
export function InsiderHeadline({ line }: { readonly line: InsiderLine }) {
  const render = (part: LinePart) => <Part key={part.text} part={part} />;
  return (
    <div className="headline">
      <p className="headline-head">{line.head.map(render)}</p>
      {line.rest.length > 0 && <p className="headline-rest">{line.rest.map(render)}</p>}
    </div>
  );
}
