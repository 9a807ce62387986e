// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FrontView } from '@/components/watch/front-view';
import { PopupWatch, type ShownWatch } from '@/components/watch/popup-watch';
import { paintElement } from '@/entrypoints/popup/paint-element';
import { takeTyping } from '@/entrypoints/popup/typing';
import { frontPageOf } from '@/lib/core/watch/front-page';
import { NOW_MS } from '../../gallery/states/invented';
import { popupStates } from '../../gallery/states/popup-states';
import { FakeSight } from './fake-sight';
import { render } from './render';

beforeEach(() => void new FakeSight());
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function watchOf(name: string): ShownWatch {
  const watch = popupStates.find((each) => each.name === name)?.watch;
  if (!watch) throw new Error(`no watch in ${name}`);
  return watch;
}

function Stateful() {
  const [value] = useState('state');
  return value;
}

const nothing = () => undefined;

function frontOf(watch: ShownWatch) {
  const front = frontPageOf({ ...watch, unseen: watch.fresh.size }, NOW_MS, '1 en');
  if (!front) throw new Error('no front page');
  return front;
}

function painted(node: React.ReactNode): HTMLElement {
  const element = document.createElement('div');
  element.append(paintElement(node, document));
  document.body.append(element);
  return element;
}

const BUSY = ['a busy day', 'seen before, opened', 'a thousand entries', 'one row in trouble'];

/** Without what React gives names of its own or writes as properties, attributes in one order. */
function plain(element: Element): string {
  for (const one of element.querySelectorAll('[id], [aria-labelledby]')) {
    one.removeAttribute('id');
    one.removeAttribute('aria-labelledby');
  }
  for (const one of element.querySelectorAll('input, option, select')) {
    one.removeAttribute('value');
    one.removeAttribute('selected');
  }
  for (const one of element.querySelectorAll('*')) {
    const sorted = [...one.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of sorted) one.removeAttribute(name);
    for (const { name, value } of sorted) one.setAttribute(name, value);
  }
  return element.innerHTML;
}

test.each(BUSY)('what is painted before React is what React draws: %s', (name) => {
  const view = <FrontView front={frontOf(watchOf(name))} />;
  expect(plain(painted(view))).toBe(plain(render(view).element));
});

const never = () => new Promise<never>(nothing);

test.each(BUSY)('the living popup takes its place word for word: %s', (name) => {
  const watch = watchOf(name);
  const living = render(
    <PopupWatch
      watch={watch}
      nowMs={NOW_MS}
      mayNotify
      onSeen={nothing}
      onRemove={nothing}
      onMute={nothing}
      pasting={{ paste: never, add: never, askSec: never }}
      onAllow={nothing}
    />,
  );
  living.element.querySelector('.growing')?.remove();
  const first = painted(<FrontView front={frontOf(watch)} />).querySelector('main');
  expect(first && plain(first)).toBe(plain(living.element));
});

test('it is marked as busy, and without a front page it shows what never changes', () => {
  const element = painted(<FrontView front={null} />);
  const main = element.querySelector('main');
  expect(main?.getAttribute('aria-busy')).toBe('true');
  expect(main?.childElementCount).toBe(0);
  expect(element.textContent).toContain('Not investment advice.');
});

test('text stays text, and a component with state is refused', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  expect(painted(<p title={hostile}>{hostile}</p>).querySelector('img')).toBeNull();
  const quiet = vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect(() => painted(<Stateful />)).toThrow();
  quiet.mockRestore();
});

test('what is typed before the living popup has come is gone on with', () => {
  const early = painted(<FrontView front={null} />);
  const field = early.querySelector('input');
  field?.focus();
  if (field) field.value = 'nvid';
  field?.setSelectionRange(4, 4);
  const typing = takeTyping(early);
  early.replaceChildren();
  const later = painted(<FrontView front={null} />);
  expect(typing.text).toBe('nvid');
  typing.goOn(later);
  expect(document.activeElement).toBe(later.querySelector('input'));
});
