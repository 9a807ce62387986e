/** Whatever is no plain character of XML 1.0 (section 2.2): controls, surrogates and U+FFFE. */
const SUSPICIOUS = new RegExp(String.raw`[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]`, 'g');

/** Surrogates and what comes behind them: private characters too, for they are rare. */
const HIGH = new RegExp(String.raw`[\uD800-\uFFFF]`);
/** The controls, but for the tab and the line feed. */
const CONTROLS = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).filter(
  (control) => control !== '\t' && control !== '\n',
);

/**
 * Whether nothing in the text has to be looked at again but its references. Engines find one
 * character many times faster than one of a class, and know without looking that a text of bytes
 * holds none of the high ones.
 */
export function isPlainText(text: string): boolean {
  if (text.includes(']]>') || HIGH.test(text)) return false;
  return !CONTROLS.some((control) => text.includes(control));
}

/** Whether XML 1.0 knows a character of that code point (section 2.2). */
export function isCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  if (code > 0xffff) return code <= 0x10ffff;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd);
}

/** Throws an Error in words at a character that no XML document may hold. */
export function refuseForbidden(text: string): void {
  SUSPICIOUS.lastIndex = 0;
  while (SUSPICIOUS.test(text)) {
    const at = SUSPICIOUS.lastIndex - 1;
    const code = text.codePointAt(at) ?? 0;
    if (!isCharacter(code)) {
      throw new Error(`the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    }
    SUSPICIOUS.lastIndex = at + 2;
  }
}
