import { useEffect, useRef, useState } from 'react';
import { ruleSentence, topicName } from '@/lib/core/format/rule-words';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { WatchId } from '@/lib/core/watch/entry';
import type { Tried } from '@/lib/core/watch/outcomes';
import { RULE_TOPICS, type Rule } from '@/lib/core/watch/rule';
import { isOfAny } from '@/lib/core/watch/wide/any-rules';
import { readAmount } from '@/lib/core/watch/written-amount';
import { numberFormat } from '@/lib/core/words/number-format';
import { say } from '@/lib/core/words/say';
import { ProblemNotice } from '../problem-notice';
import { RuleScopeChoice } from './rule-scope';
import { RuleTrial } from './rule-trial';
import type { NamedEntry } from './rules-section';

/** What a rule would have done over the last 90 days. */
export type TryRule = (rule: Rule) => Promise<Result<Tried, Problem>>;

interface RuleEditorProps {
  readonly rule: Rule;
  readonly groups: readonly string[];
  readonly entries: readonly NamedEntry[];
  readonly nameOf: (id: WatchId) => string | null;
  readonly nowMs: number;
  readonly onTry: TryRule;
  readonly onSave: (rule: Rule) => void;
  readonly onCancel: () => void;
}

const dollars = numberFormat();

/** Changes one rule: what, how much, who and where; and tries it before it is saved. */
export function RuleEditor(props: RuleEditorProps) {
  const { rule, groups, entries, nameOf, nowMs, onTry, onSave, onCancel } = props;
  const [draft, setDraft] = useState(rule);
  const [amount, setAmount] = useState(rule.atLeast === null ? '' : dollars(rule.atLeast));
  const [tried, setTried] = useState<Result<Tried, Problem> | null>(null);
  const [isTrying, setTrying] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    const { current } = form;
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onCancel();
    };
    current?.addEventListener('keydown', leave);
    return () => current?.removeEventListener('keydown', leave);
  }, [onCancel]);
  const atLeast = readAmount(amount);
  const whole: Rule = { ...draft, atLeast: atLeast ?? null };
  const canSave = draft.topics.length > 0 && atLeast !== undefined;
  const change = (part: Partial<Rule>) => {
    setDraft({ ...draft, ...part });
    setTried(null);
  };
  const tryIt = async () => {
    setTrying(true);
    setTried(await onTry(whole));
    setTrying(false);
  };
  return (
    <form
      ref={form}
      className="rule-editor"
      aria-label={say('ruleForm')}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSave) onSave(whole);
      }}
    >
      <fieldset>
        <legend>{say('ruleTellOf')}</legend>
        {RULE_TOPICS.map((topic) => (
          <label key={topic} className="tick">
            <input
              type="checkbox"
              checked={draft.topics.includes(topic)}
              onChange={({ target }) =>
                change({
                  topics: RULE_TOPICS.filter((each) =>
                    each === topic ? target.checked : draft.topics.includes(each),
                  ),
                })
              }
            />
            {topicName(topic)}
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span>{say('ruleAtLeast')}</span>
        <input
          type="text"
          inputMode="decimal"
          value={amount}
          placeholder={say('ruleAnyAmount')}
          aria-invalid={atLeast === undefined}
          onChange={({ target }) => {
            setAmount(target.value);
            setTried(null);
          }}
        />
        {atLeast === undefined && (
          <span className="aside field-problem">{say('ruleAmountHow')}</span>
        )}
      </label>
      <label className="field">
        <span>{say('ruleBy')}</span>
        <select
          value={draft.by === 'chiefs' ? 'chiefs' : 'anyone'}
          onChange={({ target }) => change({ by: target.value === 'chiefs' ? 'chiefs' : 'anyone' })}
        >
          <option value="anyone">{say('ruleByAnyone')}</option>
          <option value="chiefs">{say('ruleByChiefs')}</option>
        </select>
      </label>
      <RuleScopeChoice
        scope={draft.scope}
        groups={groups}
        entries={entries}
        asksFunds={draft.topics.some((topic) => !isOfAny(topic))}
        onScope={(scope) => change({ scope })}
      />
      <p className="rule-preview" aria-live="polite">
        {draft.topics.length === 0 ? say('ruleChooseTopics') : ruleSentence(whole, nameOf)}
      </p>
      <div className="rule-actions">
        <button
          type="button"
          className="small-button"
          disabled={!canSave || isTrying}
          onClick={() => void tryIt()}
        >
          {say(isTrying ? 'ruleTrying' : 'ruleTry')}
        </button>
        <button type="submit" className="small-button" disabled={!canSave}>
          {say('ruleSave')}
        </button>
        <button type="button" className="small-button" onClick={onCancel}>
          {say('ruleCancel')}
        </button>
      </div>
      <div aria-live="polite">
        {tried?.ok && <RuleTrial tried={tried.value} scope={draft.scope} nowMs={nowMs} />}
        {tried && !tried.ok && <ProblemNotice problem={tried.problem} nowMs={nowMs} />}
      </div>
    </form>
  );
}
