import { useId } from 'react';
import type { WatchId } from '@/lib/core/watch/entry';
import type { RuleScope } from '@/lib/core/watch/rule';
import { wideCostWords } from '@/lib/core/format/wide-words';
import { say } from '@/lib/core/words/say';
import type { NamedEntry } from './rules-section';

interface RuleScopeChoiceProps {
  readonly scope: RuleScope;
  readonly groups: readonly string[];
  readonly entries: readonly NamedEntry[];
  /** Whether the rule asks for what funds hold, which is not known of any company. */
  readonly asksFunds: boolean;
  readonly onScope: (scope: RuleScope) => void;
}

/** Chooses what a rule is about: something of the watchlist, or any company, with what that costs. */
export function RuleScopeChoice({
  scope,
  groups,
  entries,
  asksFunds,
  onScope,
}: RuleScopeChoiceProps) {
  const isGone = scope.of === 'entry' && !entries.some(({ id }) => id === scope.id);
  const isEmpty = scope.of === 'group' && !groups.includes(scope.group);
  const cost = useId();
  const isAny = scope.of === 'any';
  return (
    <>
      <label className="field">
        <span>{say('ruleAt')}</span>
        <select
          value={written(scope)}
          aria-describedby={isAny ? cost : undefined}
          onChange={({ target }) => onScope(read(target.value))}
        >
          <option value="all">{say('ruleAtAll')}</option>
          <option value="any">{say('ruleAtAny')}</option>
          {isGone && <option value={written(scope)}>{say('ruleAtGone')}</option>}
          {isEmpty && (
            <option value={written(scope)}>{say('ruleAtEmpty', { group: scope.group })}</option>
          )}
          {groups.length > 0 && (
            <optgroup label={say('ruleAtGroups')}>
              {groups.map((group) => (
                <option key={group} value={`group ${group}`}>
                  {group}
                </option>
              ))}
            </optgroup>
          )}
          {entries.length > 0 && (
            <optgroup label={say('ruleAtEntries')}>
              {entries.map(({ id, label }) => (
                <option key={id} value={`entry ${id}`}>
                  {label}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      {isAny && (
        <p id={cost} className="aside">
          {wideCostWords()} {asksFunds && say('ruleAnyFunds')}
        </p>
      )}
    </>
  );
}

function written(scope: RuleScope): string {
  switch (scope.of) {
    case 'group':
      return `group ${scope.group}`;
    case 'entry':
      return `entry ${scope.id}`;
    default:
      return scope.of;
  }
}

function read(value: string): RuleScope {
  if (value.startsWith('group ')) return { of: 'group', group: value.slice('group '.length) };
  if (value.startsWith('entry ')) {
    return { of: 'entry', id: value.slice('entry '.length) as WatchId };
  }
  return { of: value === 'any' ? 'any' : 'all' };
}
