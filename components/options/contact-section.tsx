import { useState } from 'react';
import type { Problem } from '@/lib/core/problem';
import { say } from '@/lib/core/words/say';
import { OptionsSection } from '../options-section';

interface ContactSectionProps {
  /** The address that is given; null for none, undefined until the setting was read. */
  readonly contact: string | null | undefined;
  readonly nowMs: number;
  readonly problem: Problem | null;
  /** Whether it is one address that a header can hold. */
  readonly isAddress: (text: string) => boolean;
  readonly onSave: (contact: string | null) => void;
}

/** An address under which our requests declare themselves to the SEC, for those who wish it. */
export function ContactSection(props: ContactSectionProps) {
  const { contact, nowMs, problem, isAddress, onSave } = props;
  return (
    <OptionsSection
      anchor="contact"
      title={say('optionsContact')}
      lead={say('contactLead')}
      nowMs={nowMs}
      problem={problem}
    >
      {contact !== undefined && (
        <div className="panel">
          <AddressRow key={contact} contact={contact} isAddress={isAddress} onSave={onSave} />
        </div>
      )}
    </OptionsSection>
  );
}

interface AddressRowProps {
  readonly contact: string | null;
  readonly isAddress: (text: string) => boolean;
  readonly onSave: (contact: string | null) => void;
}

function AddressRow({ contact, isAddress, onSave }: AddressRowProps) {
  const [text, setText] = useState(contact ?? '');
  const [isWrong, setWrong] = useState(false);
  const save = () => {
    const address = text.trim();
    const isFit = isAddress(address);
    setWrong(!isFit);
    if (isFit) onSave(address);
  };
  return (
    <form
      className="row contact"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label className="row-text field">
        <span>{say('contactAddress')}</span>
        <input
          type="text"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
          placeholder="name@example.org"
          value={text}
          aria-invalid={isWrong}
          onChange={({ target }) => setText(target.value)}
        />
        <span className="aside" aria-live="polite">
          {isWrong && <span className="field-problem">{say('contactWrong')}</span>}
          {!isWrong && contact !== null && say('contactSent')}
          {!isWrong && contact === null && say('contactNone')}
        </span>
      </label>
      <span className="row-actions">
        <button type="submit" className="small-button">
          {say('contactSave')}
        </button>
        {contact !== null && (
          <button type="button" className="small-button" onClick={() => onSave(null)}>
            {say('contactRemove')}
          </button>
        )}
      </span>
    </form>
  );
}
