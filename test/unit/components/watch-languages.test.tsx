// @vitest-environment happy-dom
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MarkLegend } from '@/components/mark-legend';
import { PopupFrame } from '@/components/popup-frame';
import { RuleEditor } from '@/components/rules/rule-editor';
import { RulesSection } from '@/components/rules/rules-section';
import { SiteRow } from '@/components/site-row';
import { ListTools } from '@/components/watch/list-tools';
import { ManageSection } from '@/components/watch/manage-section';
import { PauseRow } from '@/components/watch/pause-row';
import { PopupWatch } from '@/components/watch/popup-watch';
import { TellingSection } from '@/components/watch/telling-section';
import { NOW_MS } from '@/test/gallery/states/invented';
import { popupStates } from '@/test/gallery/states/popup-states';
import { WATCH_IN_USE } from '@/test/gallery/states/watch-options';
import { speakLanguage } from '@/test/words/speak-language';
import { FakeSight } from './fake-sight';
import { render } from './render';

const common = { nowMs: NOW_MS, problem: null };
const nothing = vi.fn();
const { rules, hidden, entries, telling } = WATCH_IN_USE;
const named = (entries ?? []).map(({ id, name }) => ({ id, label: name }));

/** Words that no sentence of English does without for long, and none of the others has. */
const ENGLISH =
  /\b(?:the|and|of|with|by|for|your|you|is|are|bought|sold|filed|filings?|more|new(?! York)|show|hide|watch|rule|again|until|edit|remove)\b/gi;

function popup(name: string) {
  const state = popupStates.find((one) => one.name === name);
  if (!state) throw new Error(name);
  return (
    <PopupWatch
      watch={state.watch}
      nowMs={NOW_MS}
      mayNotify={false}
      onSeen={nothing}
      onRemove={nothing}
      onMute={nothing}
      pasting={{ paste: nothing, add: nothing, askSec: nothing }}
      onAllow={nothing}
    />
  );
}

const VIEWS: readonly (readonly [string, () => ReactNode])[] = [
  ['the first steps', () => popup('nothing watched, a site to allow')],
  ['a busy day', () => popup('a busy day')],
  ['what was seen before', () => popup('seen before, opened')],
  ['the frame of the popup', () => <PopupFrame search={null}>{null}</PopupFrame>],
  [
    'the row of a site',
    () => (
      <SiteRow
        state={{ kind: 'chosen', host: 'a.example', origin: 'https://a.example/*' }}
        isBrokerage
        isStale={false}
        pause={null}
        nowMs={NOW_MS}
        onRead={nothing}
        onStop={nothing}
        onReload={nothing}
        onPause={nothing}
        onResume={nothing}
      />
    ),
  ],
  [
    'a pause',
    () => (
      <PauseRow
        mayNotify
        isWanted
        snoozedUntilMs={NOW_MS + 1}
        nowMs={NOW_MS}
        onAllow={nothing}
        onSnooze={nothing}
      />
    ),
  ],
  ['the legend of marks', () => <MarkLegend />],
  [
    'rules',
    () => (
      <RulesSection
        {...common}
        rules={rules}
        hidden={hidden}
        groups={[]}
        entries={named}
        newRule={nothing}
        onTry={nothing}
        onSave={nothing}
        onRemove={nothing}
      />
    ),
  ],
  [
    'a rule that is changed',
    () => (
      <RuleEditor
        rule={{ ...WATCH_IN_USE.rules?.[0], scope: { of: 'all' } } as never}
        groups={['Öl']}
        entries={named}
        nameOf={() => null}
        nowMs={NOW_MS}
        onTry={nothing}
        onSave={nothing}
        onCancel={nothing}
      />
    ),
  ],
  [
    'when rules may speak',
    () => (
      <TellingSection
        {...common}
        settings={telling && { ...telling, digestAt: 600 }}
        pollMinutes={15}
        mayNotify={false}
        onAllow={nothing}
        onSave={nothing}
        onPollMinutes={nothing}
      />
    ),
  ],
  [
    'what is done with the list',
    () => (
      <ListTools
        paste={null}
        importRow={null}
        hasEntries
        isSynced
        syncSize={null}
        onSync={nothing}
        onExport={nothing}
      />
    ),
  ],
  [
    'an empty list',
    () => (
      <ManageSection {...common} entries={[]} onEdit={nothing} onRemove={nothing}>
        {null}
      </ManageSection>
    ),
  ],
];

/** All that a reader sees or hears of it. */
function wordsIn(element: HTMLElement): string {
  const told = ['aria-label', 'title', 'placeholder', 'label'];
  return [...element.querySelectorAll('*')]
    .flatMap((one) => [
      ...told.map((name) => one.getAttribute(name) ?? ''),
      ...[...one.childNodes].map((node) => (node.nodeType === 3 ? (node.textContent ?? '') : '')),
    ])
    .filter((text) => text.trim() !== '')
    .join(' | ');
}

beforeEach(() => void new FakeSight());
afterEach(() => {
  vi.unstubAllGlobals();
  speakLanguage('en');
});

describe.each(['de', 'es'] as const)('in %s nothing is left in English', (language) => {
  test.each(VIEWS)('%s', (_, view) => {
    speakLanguage(language);
    const words = wordsIn(render(view()).element);
    expect(words.length).toBeGreaterThan(20);
    expect(words.match(ENGLISH) ?? []).toEqual([]);
  });
});
