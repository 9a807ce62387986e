import { glossaryPath } from '@/lib/core/glossary/path';
import { say } from '@/lib/core/words/say';

/** Opens the glossary at an entry, by its anchor. */
export type OpenGlossary = (anchor: string) => void;

interface GlossaryLinkProps {
  readonly at: string;
  /** What the entry explains, as the reader has just met it. */
  readonly term: string;
  /** How it is opened where our pages cannot be linked to: from a card on somebody's page. */
  readonly onOpen?: OpenGlossary | undefined;
}

/** The way from a word to its entry in the glossary. */
export function GlossaryLink({ at, term, onOpen }: GlossaryLinkProps) {
  const words = say('glossaryOf', { term });
  return onOpen ? (
    <button type="button" className="as-link" onClick={() => onOpen(at)}>
      {words}
    </button>
  ) : (
    <a href={glossaryPath(at)} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
