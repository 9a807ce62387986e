import { useEffect, useRef, useState, type ReactNode } from 'react';
import { say } from '@/lib/core/words/say';

interface WipeRowProps {
  readonly title: string;
  /** What goes and what stays. */
  readonly effect: string;
  readonly button: string;
  /** Asked before anything goes. */
  readonly question: ReactNode;
  /** The word that has to be typed first; null where a press is enough. */
  readonly word: string | null;
  /** How far it is; `null` before. */
  readonly state: 'wiping' | 'wiped' | 'failed' | null;
  /** Said once it is done. */
  readonly done: ReactNode;
  /** Takes it back; absent where nothing can. */
  readonly undo?: ReactNode;
  /** What a reader may do before. */
  readonly before?: ReactNode;
  readonly onWipe: () => void;
}

/** Something that can be wiped: it asks first, and says when it is done. */
export function WipeRow(props: WipeRowProps) {
  const { title, effect, button, question, word, state, done, undo, before, onWipe } = props;
  const [isAsking, setAsking] = useState(false);
  const press = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The question took the focus; who answers it goes on where it was asked.
    if (wasAsking.current && !isAsking) press.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <div className="row wipe">
      <span className="row-text">
        <b>{title}</b>
        <span className="aside">{effect}</span>
        <output>{state === 'wiping' && say('wipeRunning')}</output>
      </span>
      <button
        ref={press}
        type="button"
        className="small-button"
        aria-expanded={isAsking}
        disabled={state === 'wiping'}
        onClick={() => setAsking(!isAsking)}
      >
        {button}
      </button>
      {isAsking && (
        <Question
          word={word}
          button={button}
          onCancel={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            onWipe();
          }}
        >
          {question}
          {before}
        </Question>
      )}
      {(state === 'wiped' || undo) && (
        <div className="wiped">
          {state === 'wiped' && done}
          {undo}
        </div>
      )}
    </div>
  );
}

interface QuestionProps {
  readonly word: string | null;
  readonly button: string;
  readonly onCancel: () => void;
  readonly onYes: () => void;
  readonly children: ReactNode;
}

function Question({ word, button, onCancel, onYes, children }: QuestionProps) {
  const [typed, setTyped] = useState('');
  const isSure = word === null || typed.trim().toLowerCase() === word;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const leave = ({ key }: { readonly key: string }) => {
    if (key === 'Escape') onCancel();
  };
  return (
    <form
      className="question"
      aria-label={button}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSure) onYes();
      }}
    >
      <div>{children}</div>
      {word !== null && (
        <label className="field">
          <span>{say('wipeType', { word })}</span>
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={leave}
          />
        </label>
      )}
      <span className="question-actions">
        <button
          ref={first}
          type="button"
          className="small-button"
          onClick={onCancel}
          onKeyDown={leave}
        >
          {say('wipeKeep')}
        </button>
        <button type="submit" className="small-button danger" disabled={!isSure}>
          {button}
        </button>
      </span>
    </form>
  );
}
