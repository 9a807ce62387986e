/** Whether an address fits a match pattern of the manifest, such as `https://*.site.example/a*`. */
export function fitsPattern(pattern: string, address: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts || !URL.canParse(address)) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  const { protocol, hostname, pathname, search } = new URL(address);
  if (!/^https?:$/.test(protocol) || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
  const wide = host.startsWith('*.') ? host.slice(2) : null;
  const fitsHost =
    host === '*' || (wide === null ? hostname === host : `.${hostname}`.endsWith(`.${wide}`));
  return fitsHost && fitsWildcards(path, pathname + search);
}

// By hand, because a pattern with several stars made into an expression can take very long.
function fitsWildcards(wanted: string, text: string): boolean {
  const [first = '', ...rest] = wanted.split('*');
  if (!text.startsWith(first)) return false;
  const last = rest.pop();
  if (last === undefined) return text === first;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
