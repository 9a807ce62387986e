import { useRef, useState, type ReactNode } from 'react';
import { hiddenSentence, ruleSentence } from '@/lib/core/format/rule-words';
import type { Problem } from '@/lib/core/problem';
import type { WatchId } from '@/lib/core/watch/entry';
import type { Rule } from '@/lib/core/watch/rule';
import type { HiddenCount } from '@/lib/core/watch/rule-match';
import { say, sayCount } from '@/lib/core/words/say';
import { OptionsSection } from '../options-section';
import { RuleEditor, type TryRule } from './rule-editor';

/** A group or an entry that a rule can be about. */
export interface NamedEntry {
  readonly id: WatchId;
  readonly label: string;
}

interface RulesSectionProps {
  /** In the reader's order; null until they were read. */
  readonly rules: readonly Rule[] | null;
  /** What each rule left out that no other tells, by its id. */
  readonly hidden: ReadonlyMap<string, HiddenCount>;
  /** How many filings of companies that nobody watches each rule left out, by its id. */
  readonly leftOut?: Readonly<Record<string, number>>;
  readonly groups: readonly string[];
  readonly entries: readonly NamedEntry[];
  readonly nowMs: number;
  readonly problem: Problem | null;
  /** An empty rule under an id of its own. */
  readonly newRule: () => Rule;
  readonly onTry: TryRule;
  readonly onSave: (rule: Rule) => void;
  readonly onRemove: (id: string) => void;
  /** What stands below the rules. */
  readonly children?: ReactNode;
}

/** The rules by which notifications come, in plain words, and what each of them hides. */
export function RulesSection(props: RulesSectionProps) {
  const { rules, hidden, leftOut = {}, groups, entries, nowMs, problem, children } = props;
  const { newRule, onTry, onSave, onRemove } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [edited, setEdited] = useState<Rule | null>(null);
  const names = new Map(entries.map(({ id, label }) => [id, label]));
  const nameOf = (id: WatchId) => names.get(id) ?? null;
  const isNew = edited !== null && !rules?.some(({ id }) => id === edited.id);
  const close = () => {
    setEdited(null);
    heading.current?.focus();
  };
  const editor = edited && (
    <RuleEditor
      key={edited.id}
      rule={edited}
      groups={groups}
      entries={entries}
      nameOf={nameOf}
      nowMs={nowMs}
      onTry={onTry}
      onSave={(rule) => {
        onSave(rule);
        close();
      }}
      onCancel={close}
    />
  );
  return (
    <OptionsSection
      anchor="rules"
      title={say('ruleTitle')}
      lead={say('ruleLead')}
      nowMs={nowMs}
      problem={problem}
      heading={heading}
    >
      {rules && (
        <ul className="panel rules">
          {rules.map((rule) =>
            edited?.id === rule.id ? (
              <li key={rule.id}>{editor}</li>
            ) : (
              <li key={rule.id} className="row">
                <RuleText
                  rule={rule}
                  sentence={ruleSentence({ ...rule, isOn: true }, nameOf)}
                  hidden={hidden.get(rule.id)}
                  leftOut={rule.scope.of === 'any' ? (leftOut[rule.id] ?? 0) : 0}
                  onSave={onSave}
                />
                <span className="row-actions">
                  <button
                    type="button"
                    className="small-button"
                    aria-label={say('ruleEditThis', { sentence: ruleSentence(rule, nameOf) })}
                    onClick={() => setEdited(rule)}
                  >
                    {say('ruleEdit')}
                  </button>
                  <button
                    type="button"
                    className="small-button"
                    aria-label={say('ruleRemoveThis', { sentence: ruleSentence(rule, nameOf) })}
                    onClick={() => {
                      onRemove(rule.id);
                      heading.current?.focus();
                    }}
                  >
                    {say('ruleRemove')}
                  </button>
                </span>
              </li>
            ),
          )}
          {rules.length === 0 && !isNew && <li className="empty">{say('ruleNone')}</li>}
          {isNew && <li>{editor}</li>}
          {edited === null && (
            <li className="row">
              <button type="button" className="small-button" onClick={() => setEdited(newRule())}>
                {say('ruleAdd')}
              </button>
            </li>
          )}
        </ul>
      )}
      {children}
    </OptionsSection>
  );
}

interface RuleTextProps {
  readonly rule: Rule;
  readonly sentence: string;
  readonly hidden: HiddenCount | undefined;
  readonly leftOut: number;
  readonly onSave: (rule: Rule) => void;
}

function RuleText({ rule, sentence, hidden, leftOut, onSave }: RuleTextProps) {
  const left = hidden ? hiddenSentence(hidden) : null;
  return (
    <label className="rule-text">
      <input
        type="checkbox"
        checked={rule.isOn}
        onChange={(event) => onSave({ ...rule, isOn: event.target.checked })}
      />
      <span className="row-text">
        <span className={rule.isOn ? '' : 'soft'}>
          <bdi>{sentence}</bdi>
        </span>
        {left !== null && <span className="aside">{left}</span>}
        {leftOut > 0 && <span className="aside">{sayCount('ruleAnyLeft', leftOut)}</span>}
      </span>
    </label>
  );
}
