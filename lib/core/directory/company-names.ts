import { isCommon, isLegalForm, readCompanyName, readWords } from '@/lib/core/ticker/name-words';
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
  /** Whether the last word ends in `s` as written. */
  readonly plural: boolean;
}

const MOST_DROPPED = 3;
const LONGEST_NAME = 8;

const CALENDAR = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec mon tue wed thu fri sat sun'
  ).split(' '),
);
const JOINING = new Set('the of and for in on to by at off up as an'.split(' '));
const NUMERAL = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|\d)$/;

// "First", "American", "Global" name nobody; nor do numbers and single letters.
function canStandAlone(word: string): boolean {
  return word.length > 1 && !CALENDAR.has(word) && !isCommon(word) && !/^\d+$/.test(word);
}

function isTelling(words: readonly string[], isWhole: boolean): boolean {
  const [only = ''] = words;
  if (words.length > 1) return true;
  return canStandAlone(only) && (isWhole || (only.length > 2 && !isDescriptor(only)));
}

/** "Spring Valley Acquisition Corp. III" is Spring Valley III to its readers. */
function withoutInnerForm(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  if (!NUMERAL.test(last) || words.length < 3) return words;
  return words.filter((word) => !isLegalForm(word) && word !== 'acquisition');
}

/**
 * The ways in which texts write a company, from its name as the SEC conforms it: the whole name,
 * the name without holding words and descriptors at its end, its first two words, two words run
 * together (`ExxonMobil`), and its first word alone.
 */
export function nameForms(name: string): NameForm[] {
  const whole = readCompanyName(name);
  const written = new Map(
    readWords(name).map(({ form, start, end }) => [form, name.slice(start, end)]),
  );
  const forms = new Map<string, NameForm>();
  const add = (words: readonly string[], kind: Omit<NameForm, 'words' | 'plural'>): void => {
    const key = words.join(' ');
    const plural = /s$/i.test(written.get(words.at(-1) ?? '') ?? '');
    if (isTelling(words, kind.whole) && !forms.has(key)) forms.set(key, { words, ...kind, plural });
  };
  if (whole.length === 0 || whole.length > LONGEST_NAME) return [];
  add(whole, { whole: true, head: false, own: true });
  add(withoutInnerForm(whole), { whole: true, head: false, own: true });
  let end = whole.length;
  while (end > 1 && isHolding(whole[end - 1] ?? '')) {
    end--;
    add(whole.slice(0, end), { whole: true, head: false, own: true });
  }
  for (let dropped = 0; dropped < MOST_DROPPED; dropped++) {
    if (end <= 1 || !isDescriptor(whole[end - 1] ?? '')) break;
    end--;
    add(whole.slice(0, end), { whole: false, head: false, own: false });
  }
  const [first = '', second = ''] = whole;
  if (whole.length === 2 && first.length + second.length >= 8 && !isDescriptor(second)) {
    add([first + second], { whole: true, head: false, own: true });
  }
  const isPair =
    !JOINING.has(first) &&
    !JOINING.has(second) &&
    second.length > 2 &&
    !(isCommon(first) && isCommon(second));
  if (whole.length > 2 && isPair && !CALENDAR.has(first)) {
    add([first, second], { whole: false, head: false, own: false });
  }
  if (whole.length > 1 && first.length > 3) add([first], { whole: false, head: true, own: false });
  return [...forms.values()];
}
