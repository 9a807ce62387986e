import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import { filedText } from './filed-text';

/** What a role may be as a whole, where the code has put it in its own words. */
const WHOLE: ReadonlyMap<string, MessageKey> = new Map([
  ['Director', 'roleDirector'],
  ['Ten-percent holder', 'roleTenPercent'],
  ['Role not stated', 'roleNotStated'],
]);

/** The short forms of titles; null for those that every language writes alike. */
const TITLES: ReadonlyMap<string, MessageKey | null> = new Map([
  ['CEO', null],
  ['Co-CEO', null],
  ['CFO', null],
  ['COO', null],
  ['CTO', null],
  ['Controller', null],
  ['Officer', 'roleOfficer'],
  ['Executive chair', 'roleExecutiveChair'],
  ['General counsel', 'roleGeneralCounsel'],
  ['Chief accounting officer', 'roleChiefAccounting'],
]);

const DIRECTOR = ', director';
const INTERIM = 'Interim ';

/**
 * A role as `roleOf` gives it, in the language that is spoken: `CEO`, `CFO, director`, `Director`.
 * A title that is told as filed stays as it was filed.
 */
export function roleLabel(role: string): string {
  const whole = WHOLE.get(role);
  if (whole) return say(whole);
  return role.endsWith(DIRECTOR)
    ? say('roleAndDirector', { title: titleLabel(role.slice(0, -DIRECTOR.length)) })
    : titleLabel(role);
}

function titleLabel(title: string): string {
  const isInterim = title.startsWith(INTERIM);
  const parts = (isInterim ? title.slice(INTERIM.length) : title).split(' & ');
  if (!parts.every((part) => TITLES.has(part))) return filedText(title);
  const label = parts.map(partLabel).join(' & ');
  return isInterim ? say('roleInterim', { title: label }) : label;
}

function partLabel(part: string): string {
  const key = TITLES.get(part);
  return key ? say(key) : part;
}
