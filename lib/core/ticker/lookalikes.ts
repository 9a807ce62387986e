/** What has no width or turns text around: a reader cannot see that it stands inside a word. */
const UNSEEN = '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';

/** Letters that are drawn like Latin ones and are none: wide, mathematical, in circles and squares. */
const LIKE_LATIN =
  '[\\u00aa-\\u1fff\\u24b6-\\u24e9\\u2c00-\\ud7ff\\uff10-\\uff5a]|\\ud835|\\ud83c[\\udd30-\\udd89]';

/**
 * Part of a pattern, after a symbol: it does not match where what stands next belongs to the same
 * word in the reader's eyes. `$AAPL` with a Cyrillic or mathematical letter, or with a letter behind
 * a space of no width, is no symbol, and least of all the shorter one before that letter. What merely
 * ends in something invisible stays a symbol: editors leave such marks behind.
 */
export const NO_LOOKALIKE = `(?![${UNSEEN}]{0,4}(?:[A-Za-z0-9]|${LIKE_LATIN}))`;
