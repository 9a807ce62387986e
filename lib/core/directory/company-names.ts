import { isCommon, readCompanyName } from '@/lib/core/ticker/name-words';
import { isDescriptor, isHolding } from './descriptors';

/** A way to write a company's name, before anything is known of how far it can be trusted. */
export interface NameForm {
  readonly words: readonly string[];
  /** The whole name without legal form, rather than a shortened one. */
  readonly whole: boolean;
  /** The first word alone of a longer name, which only the page's own evidence can explain. */
  readonly head: boolean;
  /** The name as listed, or one that readers use; not one cut short by us. */
  readonly own: boolean;
}

const MOST_DROPPED = 3;

const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

// "First", "American", "Global" name nobody; nor do numbers and single letters.
function canStandAlone(word: string): boolean {
  return (
    word.length > 2 &&
    !CALENDAR.has(word) &&
    !isCommon(word) &&
    !isDescriptor(word) &&
    !/^\d+$/.test(word)
  );
}

function isTelling(words: readonly string[]): boolean {
  const [only = ''] = words;
  return words.length > 1 || canStandAlone(only);
}

/**
 * The ways in which texts write a company, from its name as the SEC conforms it: the whole name,
 * the name without holding words and descriptors at its end, two words run together
 * (`ExxonMobil`), and its first word alone.
 */
export function nameForms(name: string): NameForm[] {
  const whole = readCompanyName(name);
  const forms = new Map<string, NameForm>();
  const add = (words: readonly string[], whole: boolean, head: boolean, own: boolean): void => {
    const key = words.join(' ');
    if (isTelling(words) && !forms.has(key)) forms.set(key, { words, whole, head, own });
  };
  if (whole.length === 0 || whole.length > 8) return [];
  forms.set(whole.join(' '), { words: whole, whole: true, head: false, own: true });
  let end = whole.length;
  while (end > 1 && isHolding(whole[end - 1] ?? '')) {
    end--;
    add(whole.slice(0, end), true, false, true);
  }
  for (let dropped = 0; dropped < MOST_DROPPED; dropped++) {
    if (end <= 1 || !isDescriptor(whole[end - 1] ?? '')) break;
    end--;
    add(whole.slice(0, end), false, false, false);
  }
  const [first = '', second = ''] = whole;
  if (whole.length === 2 && first.length + second.length >= 8 && !isDescriptor(second)) {
    add([first + second], true, false, true);
  }
  if (whole.length > 1 && first.length > 3 && canStandAlone(first))
    add([first], false, true, false);
  return [...forms.values()];
}
