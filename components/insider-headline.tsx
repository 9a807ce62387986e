import type { InsiderLine, LinePart } from '@/lib/core/format/insider-line';
import { Icon } from './icon';

function Part({ part }: { readonly part: LinePart }) {
  if (part.tone === 'plain') return <bdi>{part.text}</bdi>;
  return (
    <strong className={`tone-${part.tone}`}>
      {part.tone !== 'strong' && <Icon name={part.tone} />}
      <bdi>{part.text}</bdi>
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
