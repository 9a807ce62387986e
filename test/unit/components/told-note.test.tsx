// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MuteBells } from '@/components/watch/mute-bells';
import { NewsSection } from '@/components/watch/news-section';
import { ToldNote } from '@/components/watch/told-note';
import { muteWords, muteWordsAbout } from '@/lib/core/format/mute-words';
import { cik, day } from '@/test/unit/insider/known';
import { entry, row, stored } from '@/test/unit/watch/news';
import { popupStates } from '../../gallery/states/popup-states';
import { FakeSight } from './fake-sight';
import { render } from './render';

beforeEach(() => void new FakeSight());
afterEach(() => vi.unstubAllGlobals());

const MUTES = [
  muteWords(entry()),
  muteWords(entry({ kind: 'person', cik: cik(2002), name: 'Ada Quill', isMuted: true })),
];

test('why an event was told stands with a button for each entry by which it came', () => {
  const onMute = vi.fn();
  const { text, press } = render(<ToldNote why="Because." mutes={MUTES} onMute={onMute} />);
  expect(text()).toBe('Because.Mute ACMEUnmute Ada Quill');
  press(/^Mute ACME/);
  expect(onMute).toHaveBeenLastCalledWith('company:0000001001', true);
  press(/Unmute Ada Quill/);
  expect(onMute).toHaveBeenLastCalledWith('person:0000002002', false);
});

test.each([
  [false, 'Because.Mute ACME'],
  [true, 'Because.Unmute ACME'],
])('whom nobody watches can be muted and heard again there; muted: %s', (isMuted, words) => {
  const onMute = vi.fn();
  const mutes = [muteWordsAbout(stored([row(1)]), isMuted)];
  const { text, press } = render(<ToldNote why="Because." mutes={mutes} onMute={onMute} />);
  expect(text()).toBe(words);
  press(/ute ACME/);
  expect(onMute).toHaveBeenLastCalledWith('company:0000001001', !isMuted);
});

test('bells of several entries are named, and one alone is not', () => {
  expect(render(<MuteBells mutes={MUTES} />).text()).toBe('ACMEAda Quill');
  expect(render(<MuteBells mutes={MUTES.slice(0, 1)} />).text()).toBe('');
  expect(render(<MuteBells mutes={[]} />).element.childElementCount).toBe(0);
});

test('what came by an entry can be muted beside it in the popup, and heard again', () => {
  const onMute = vi.fn();
  const busy = popupStates.find(({ name }) => name === 'a busy day');
  const watch = busy?.watch;
  if (!watch) throw new Error('there is a busy day');
  const { element, press } = render(
    <NewsSection
      groups={watch.groups}
      fresh={watch.fresh}
      moreNews={0}
      checked={null}
      today={day('2026-11-23')}
      entries={new Map(watch.lines.map(({ entry: one }) => [one.id, one]))}
      onSeen={vi.fn()}
      onMute={onMute}
    />,
  );
  const [first, second] = element.querySelectorAll('.mute-bell');
  expect(first?.getAttribute('aria-label')).toBe('Mute notifications about XSTO');
  expect([first, second].map((bell) => bell?.getAttribute('aria-pressed'))).toEqual([
    'false',
    'true',
  ]);
  press(/Mute notifications about XSTO/);
  expect(onMute).toHaveBeenLastCalledWith(expect.stringMatching(/^company:/), true);
  press(/Mute notifications about PLCF/);
  expect(onMute).toHaveBeenLastCalledWith(expect.stringMatching(/^company:/), false);
});
