const BESIDES_CHIEF =
  /^(?:president|chair|chairman|chairwoman|chairperson|(?:chair|chairman) of the board|director|board member|(?:co-?)?founder)$/;

const CHIEFS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ceo|chief executive(?: officer)?|principal executive officer)$/, 'the chief executive'],
  [/^(?:cfo|chief financial officer|principal financial officer)$/, 'the chief financial officer'],
  [/^(?:coo|chief operating officer)$/, 'the chief operating officer'],
];

/**
 * `the chief executive` and its like when the filing's role says so beyond doubt (`President and
 * CEO`, `Chief Financial Officer`); null otherwise (`CEO, Retail`, `Co-CEO`, `See Remarks`), where
 * only a name is safe.
 */
export function chiefRole(role: string): string | null {
  const titles = role
    .toLowerCase()
    .split(/\s*(?:,|;|&|\/|\band\b)\s*/)
    .filter((title) => title !== '');
  for (const [pattern, words] of CHIEFS) {
    const rest = titles.filter((title) => !pattern.test(title));
    if (rest.length < titles.length && rest.every((title) => BESIDES_CHIEF.test(title))) {
      return words;
    }
  }
  return null;
}
