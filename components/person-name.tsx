import type { Cik } from '@/lib/core/edgar/cik';
import { filedText } from '@/lib/core/format/filed-text';
import { say } from '@/lib/core/words/say';

/** Opens what is held of a person. */
export type OpenPerson = (cik: Cik) => void;

interface PersonNameProps {
  readonly cik: Cik;
  readonly name: string;
  readonly onPerson: OpenPerson;
}

/** The name of an owner, which opens the person's page. */
export function PersonName({ cik, name, onPerson }: PersonNameProps) {
  return (
    <button
      type="button"
      className="person"
      title={say('tradeOpenPerson', { name: filedText(name) })}
      onClick={() => onPerson(cik)}
    >
      <bdi>{filedText(name) || say('ownerNotStated')}</bdi>
    </button>
  );
}
