/**
 * Turns the bytes of an answer into text. The charset is the one the header states, else the one
 * the XML declaration states (EDGAR's feeds are ISO-8859-1), else UTF-8; bytes that are no UTF-8
 * although nothing was stated are read as Windows-1252, which old filings use.
 */
export function decodeBody(bytes: Uint8Array, contentType: string | null): string {
  const stated = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? declaredIn(bytes);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  try {
    return stated && !/^utf-?8$/i.test(stated)
      ? new TextDecoder(stated).decode(bytes)
      : utf8.decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function declaredIn(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  return /<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1] ?? null;
}
