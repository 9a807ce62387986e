// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { AddedSitesSection } from '@/components/added-sites-section';
import { CorrectionsSection } from '@/components/corrections-section';
import { DataSection } from '@/components/data-section';
import { ReadingSection } from '@/components/options/reading-section';
import { ok } from '@/lib/core/result';
import { act } from 'react';
import { NOW_MS } from '../../gallery/states/invented';
import { optionsStates, type OptionsState } from '../../gallery/states/options-states';
import { speakLanguage } from '@/test/words/speak-language';
import { render } from './render';

function state(name: string): OptionsState {
  const found = optionsStates.find((each) => each.name === name);
  if (!found) throw new Error(`no state ${name}`);
  return found;
}

function corrections(name: string) {
  const onRemove = vi.fn();
  const { lines, problem } = state(name);
  const props = { lines, problem, nowMs: NOW_MS, onRemove };
  return { onRemove, ...render(<CorrectionsSection {...props} />) };
}

function sites(name: string) {
  const onRemove = vi.fn();
  const onResume = vi.fn();
  const { sites, pauses = [] } = state(name);
  const props = { sites, pauses, problem: null, nowMs: NOW_MS, onRemove, onResume };
  return { onRemove, onResume, ...render(<AddedSitesSection {...props} />) };
}

test('a correction tells word, company, place and day', () => {
  const text = corrections('in use').text();
  expect(text).toMatch(
    /“target” is not TARGETLESS STORES CORP \(TRGX\)www\.example\.com, since 13/,
  );
  expect(text).toMatch(/“main” is not Mainly Capital Corp \(MNLX\)On every site, since 3 Sep/);
  expect(text).toMatch(/“delta” is Deltaless Apparel, Inc\. \(DLAX\), not DELTOID AIR LINES/);
});

test('a correction is removed, which is said, and the keyboard is not lost', () => {
  const { onRemove, press, element } = corrections('in use');
  press(/Remove the correction of “main”/);
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ phrase: 'main' }));
  expect(element.querySelector('output')?.textContent).toContain('“main” is removed');
  expect(document.activeElement).toBe(element.querySelector('h2'));
});

test('empty lists say so, unread ones claim nothing', () => {
  expect(corrections('new').text()).toContain('You have corrected nothing.');
  expect(corrections('not read yet').text()).not.toContain('nothing');
  expect(sites('new').text()).toContain('None.');
  expect(sites('not read yet').text()).not.toContain('None.');
});

test('trouble is told where it happened', () => {
  expect(corrections('in trouble').text()).toContain('no answer from the background');
});

test('a site is named by its host, and can be taken back', () => {
  const { onRemove, press, text } = sites('in use');
  expect(text()).toContain('app.broker.example');
  expect(text()).not.toContain('https://');
  press(/Stop reading forum\.example\.org/);
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('https://forum.example.org/*');
});

test('a setting of reading shows what holds and asks for the other', () => {
  const onChoose = vi.fn();
  const { reading } = state('in use');
  const props = { nowMs: NOW_MS, problem: null, onChoose };
  const { element } = render(<ReadingSection {...props} choices={reading} />);
  const [names, symbols] = element.querySelectorAll('input');
  expect([names?.checked, symbols?.checked]).toEqual([true, false]);
  act(() => symbols?.click());
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ marks: 'symbols' });
  const unread = render(<ReadingSection {...props} choices={null} />).element;
  expect([...unread.querySelectorAll('input')].filter(({ checked }) => checked)).toEqual([]);
});

test('its choices are said in the language that is spoken when they are drawn', () => {
  const { reading } = state('in use');
  const props = { choices: reading, nowMs: NOW_MS, problem: null, onChoose: () => {} };
  expect(render(<ReadingSection {...props} />).text()).toContain('Thick lines.');
  speakLanguage('de');
  try {
    expect(render(<ReadingSection {...props} />).text()).toContain('Dicke Linien.');
  } finally {
    speakLanguage('en');
  }
});

const UNTOUCHED = {
  nowMs: NOW_MS,
  problem: null,
  report: null,
  limit: null,
  size: null,
  onLimit: () => {},
  wiping: null,
  onExport: () => {},
  onWipe: () => {},
  onUndo: () => {},
};

test('export is one press, and the file is named after it', () => {
  const onExport = vi.fn();
  const onRestore = vi.fn();
  const props = { ...UNTOUCHED, onExport, onRestore };
  render(<DataSection {...props} saved={null} />).press(/Save as file/);
  expect(onExport).toHaveBeenCalledOnce();
  expect(render(<DataSection {...props} saved="buyline.json" />).text()).toContain(
    'Saved as buyline.json.',
  );
});

test('how much may be kept is one choice, and says what it takes now', () => {
  const onLimit = vi.fn();
  const size = { bytes: 118_000_000, fixedBytes: 21_000_000 };
  const props = { ...UNTOUCHED, saved: null, onRestore: vi.fn(), onLimit, size };
  const { element, text } = render(<DataSection {...props} limit={500_000_000} />);
  const select = element.querySelector('select');
  expect([...(select?.options ?? [])].map(({ text: words }) => words)).toEqual(
    ['100', '250', '500'].map((one) => `${one}\u00A0MB`).concat('1\u00A0GB'),
  );
  expect(text()).toMatch(/It takes about 118\sMB now/);
  expect(text()).not.toContain('of it stay');
  if (select) select.value = '100000000';
  act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onLimit).toHaveBeenCalledExactlyOnceWith(100_000_000);
});

test('where what stays is more than the limit, that is said', () => {
  const size = { bytes: 318_000_000, fixedBytes: 210_000_000 };
  const props = { ...UNTOUCHED, saved: null, onRestore: vi.fn(), size };
  expect(render(<DataSection {...props} limit={100_000_000} />).text()).toMatch(
    /About 210\sMB of it stay/,
  );
});

const UNREAD_RULE = { key: 'importRuleUnread', values: { place: 2 } };

test('an export is taken back, and what became of each part of it is said', async () => {
  const watch = { isTaken: true, added: 3, known: 1, removed: 0, complaints: [] };
  const onRestore = vi
    .fn()
    .mockResolvedValue(
      ok({ watch, rules: 4, corrected: 1, followed: 0, muted: 2, problems: [UNREAD_RULE] }),
    );
  const props = { ...UNTOUCHED, saved: null, onRestore };
  const { element, text } = render(<DataSection {...props} />);
  const field = element.querySelector('input');
  const file = new File(['{}'], 'buyline.json');
  Object.defineProperty(field, 'files', { value: [file] });
  await act(async () => field?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onRestore).toHaveBeenCalledExactlyOnceWith(file);
  expect(text()).toContain('3 entries added. 1 was on the list already.');
  expect(text()).toContain('4 rules, 1 correction and 2 muted names taken.');
  expect(text()).toContain('The rule in place 2 cannot be read.');
});

test('a paused site says until when, and can be read again', () => {
  const { onResume, press, text, element } = sites('in use');
  expect(text()).toMatch(/finance\.example\.comUntil you read it again/);
  expect(text()).toMatch(/www\.example\.orgUntil \d\d:\d\d/);
  press(/^Read again on finance\.example\.com$/);
  expect(onResume).toHaveBeenCalledExactlyOnceWith('finance.example.com');
  expect(document.activeElement).toBe(element.querySelector('h2'));
});
