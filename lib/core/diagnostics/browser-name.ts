/** How a browser names itself in its user agent; the last that fits is the most exact. */
const NAMES = [
  ['Chromium', /\bChrome\/(\d{1,4})/],
  ['Firefox', /\bFirefox\/(\d{1,4})/],
  ['Edge', /\bEdg\/(\d{1,4})/],
] as const;

/** `Firefox 140` of a user agent, with nothing of the system; null where it is none of those known. */
export function browserName(userAgent: string): string | null {
  let found: string | null = null;
  for (const [name, pattern] of NAMES) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) found = `${name} ${version}`;
  }
  return found;
}
