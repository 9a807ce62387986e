import { spokenOf } from './spoken-of';

/**
 * Something a reader does: presses or chooses what has these words in English, types into the
 * search field.
 */
export type Step =
  | { readonly press: string }
  | { readonly choose: string }
  | { readonly type: string }
  | { readonly write: string }
  | { readonly tick: true };

/** A search begins when the typing has come to rest. */
const REST_MS = 200;

/** Does the steps one after the other. Throws when there is nothing to press or to type into. */
export async function takeSteps(root: ParentNode, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('press' in step) {
      const words = spokenOf(step.press);
      const button = [...root.querySelectorAll('button')].find((candidate) =>
        `${candidate.getAttribute('aria-label') ?? ''} ${candidate.textContent}`.includes(words),
      );
      // In another language a part of a name may be no message of its own: it stays as it is then.
      if (!button && document.documentElement.lang !== 'en') return;
      if (!button) throw new Error(`There is no button “${step.press}”.`);
      button.click();
    } else if ('choose' in step) {
      choose(root, spokenOf(step.choose));
    } else if ('tick' in step) {
      root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    } else if ('write' in step) {
      write(root.querySelector('textarea'), step.write);
    } else {
      type(root.querySelector<HTMLInputElement>('input[type=search]'), step.type);
    }
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  }
}

/** As a keyboard does it: React looks whether the value was set by itself. */
function type(field: HTMLInputElement | null, text: string): void {
  if (!field) throw new Error('There is no search field.');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function write(field: HTMLTextAreaElement | null, text: string): void {
  if (!field) throw new Error('There is nothing to write into.');
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function choose(root: ParentNode, words: string): void {
  const option = [...root.querySelectorAll('option')].find(({ text }) => text === words);
  const select = option?.closest('select');
  if (!option || !select) throw new Error(`There is nothing to choose as “${words}”.`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
