import { refuseForbidden } from './characters';
import { decodeText } from './decode-text';

/** Character data as it stands between tags, read. Throws an Error in words where it is not well-formed. */
export function readText(written: string): string {
  if (written.includes(']]>')) throw new Error('"]]>" in character data');
  return decodeText(readSection(written));
}

/** What a CDATA section holds: every line end is one line feed (XML 1.0, section 2.11). */
export function readSection(written: string): string {
  refuseForbidden(written);
  return written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
}

/** An attribute's value: white space as written is a blank (section 3.3.3), a reference what it is. */
export function readValue(written: string): string {
  refuseForbidden(written);
  return decodeText(written.replace(/\r\n|[\t\n\r]/g, ' '));
}
