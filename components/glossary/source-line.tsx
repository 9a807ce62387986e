import type { GlossarySource } from '@/lib/core/glossary/entry';
import { Said } from '../said';

/** Where something is written, each a link where it can be read freely; nothing for none. */
export function SourceLine({ sources }: { readonly sources: readonly GlossarySource[] }) {
  if (sources.length === 0) return null;
  const list = sources.map((source, at) => (
    <span key={source.words}>
      {at > 0 && '; '}
      <Source source={source} />
    </span>
  ));
  return (
    <p className="fine">
      <Said words="glossaryWritten" with={{ list }} />
    </p>
  );
}

function Source({ source: { words, url } }: { readonly source: GlossarySource }) {
  if (url === null) return words;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}
