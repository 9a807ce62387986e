import type { WatchId } from '@/lib/core/watch/entry';
import type { RuleScope } from '@/lib/core/watch/rule';
import { say } from '@/lib/core/words/say';
import type { NamedEntry } from './rules-section';

interface RuleScopeChoiceProps {
  readonly scope: RuleScope;
  readonly groups: readonly string[];
  readonly entries: readonly NamedEntry[];
  readonly onScope: (scope: RuleScope) => void;
}

/** Chooses what of the watchlist a rule is about. */
export function RuleScopeChoice({ scope, groups, entries, onScope }: RuleScopeChoiceProps) {
  const isGone = scope.of === 'entry' && !entries.some(({ id }) => id === scope.id);
  const isEmpty = scope.of === 'group' && !groups.includes(scope.group);
  return (
    <label className="field">
      <span>{say('ruleAt')}</span>
      <select value={written(scope)} onChange={({ target }) => onScope(read(target.value))}>
        <option value="all">{say('ruleAtAll')}</option>
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
  );
}

function written(scope: RuleScope): string {
  if (scope.of === 'all') return 'all';
  return scope.of === 'group' ? `group ${scope.group}` : `entry ${scope.id}`;
}

function read(value: string): RuleScope {
  if (value.startsWith('group ')) return { of: 'group', group: value.slice('group '.length) };
  if (value.startsWith('entry ')) {
    return { of: 'entry', id: value.slice('entry '.length) as WatchId };
  }
  return { of: 'all' };
}
