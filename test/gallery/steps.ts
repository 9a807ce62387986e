import type { MessageKey } from '@/lib/core/words/catalogue';
import type { Values } from '@/lib/core/words/form-value';
import { say, sayPieces } from '@/lib/core/words/say';

/**
 * Something a reader does: presses the first button whose words are a message, with some of its
 * places given; presses what has a text in its name, chooses an option, types into the search
 * field, writes into the box, ticks the first tick box, opens whatever opens, scrolls to the end.
 */
export type Step =
  | { readonly press: MessageKey; readonly with?: Values }
  | { readonly pressNamed: string }
  | { readonly choose: MessageKey }
  | { readonly type: string }
  | { readonly write: string }
  | { readonly tick: true }
  | { readonly openAll: true }
  | { readonly scroll: true };

/** A search begins when the typing has come to rest. */
const REST_MS = 200;

/**
 * Does the steps one after the other, in the language that is spoken. Throws, with what it looked
 * for, when there is nothing to press, to choose or to type into.
 */
export async function takeSteps(root: ParentNode, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    take(root, step);
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
}

function take(root: ParentNode, step: Step): void {
  if ('press' in step) press(root, patternOf(step.press, step.with ?? {}));
  else if ('pressNamed' in step) press(root, new RegExp(quoted(step.pressNamed)));
  else if ('choose' in step) choose(root, say(step.choose));
  else if ('type' in step) enter(field(root, 'input[type=search]'), step.type);
  else if ('write' in step) enter(there(root.querySelector('textarea'), 'textarea'), step.write);
  else if ('tick' in step) field(root, 'input[type=checkbox]').click();
  else if ('scroll' in step) there(root.querySelector('[data-scrolls]'), 'list').scrollTo(0, 1e6);
  else openAll(root);
}

function field(root: ParentNode, selector: string): HTMLInputElement {
  return there(root.querySelector<HTMLInputElement>(selector), selector);
}

function press(root: ParentNode, name: RegExp): void {
  const button = [...root.querySelectorAll('button')].find((candidate) =>
    name.test(`${candidate.getAttribute('aria-label') ?? ''} ${candidate.textContent}`),
  );
  if (!button) throw new Error(`There is no button ${name.source}`);
  button.click();
}

function openAll(root: ParentNode): void {
  for (const part of root.querySelectorAll('details')) part.open = true;
}

function choose(root: ParentNode, words: string): void {
  const option = [...root.querySelectorAll('option')].find(({ text }) => text === words);
  const select = option?.closest('select');
  if (!option || !select) throw new Error(`There is nothing to choose as “${words}”`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** As a keyboard does it: React looks whether the value was set by itself. */
function enter(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const { prototype } = field.matches('textarea') ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function there<E>(element: E | null, what: string): E {
  if (!element) throw new Error(`There is no ${what}`);
  return element;
}

/** What a message may read: a place without a value holds anything. */
function patternOf(key: MessageKey, values: Values): RegExp {
  const pieces = sayPieces(key).map((piece) => {
    if (typeof piece === 'string') return quoted(piece);
    const value = values[piece.place];
    return value === undefined ? '.+' : quoted(String(value));
  });
  return new RegExp(pieces.join(''));
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
