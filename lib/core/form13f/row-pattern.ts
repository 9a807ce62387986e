// Everything here must accept no row that an XML parser would refuse or read differently: the rows
// it matches are never shown to one. What it does not match costs time and nothing else.

const BLANK = '[ \\t\\r\\n]*';
/** Text without `>`, so that no `]]>` can stand in it, and without what a parser would change. */
const PLAIN = "[\\t\\n -%'-;=?-\\uD7FF\\uE000-\\uFFFD]*";
const WORDS = `${PLAIN}(?:&(?:amp|lt|gt|quot|apos);${PLAIN})*`;
const TOKEN = '[\\w .,/-]*';

/**
 * The beginning of a table up to its first row: blanks, XML declaration (1.0), root element with balanced
 * attributes, nothing else. The first group is the prefix of the root, undefined without one.
 */
export const TABLE_HEAD =
  /^\uFEFF?[ \t\r\n]*(?:<\?xml\s+version\s*=\s*["']1\.0["'][^<>]*\?>\s*)?<(?:([A-Za-z_][\w.-]*):)?informationTable(?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<>&]*"|'[^'<>&]*'))*\s*>/;

/**
 * Matches, at `lastIndex` and nowhere else, one complete row in the order and the spelling of the
 * form's XSD, with the table's prefix on every element. Groups: name of issuer, title of class,
 * CUSIP, value, amount, its type, put or call. Takes time linear in the length of the row.
 */
export function rowPattern(prefix: string | undefined): RegExp {
  const open = prefix === undefined ? '<' : `<${prefix.replaceAll('.', '\\.')}:`;
  const shut = open.replace('<', '</');
  // Blanks only between elements: beside a text that may hold them, both could take them.
  const leaf = (name: string, text: string) => `${BLANK}${open}${name}>${text}${shut}${name}>`;
  const group = (name: string, ...inner: readonly string[]) =>
    leaf(name, `${inner.join('')}${BLANK}`);
  const optional = (name: string, text: string) => `(?:${leaf(name, text)})?`;
  const row = group(
    'infoTable',
    leaf('nameOfIssuer', `(${WORDS})`),
    leaf('titleOfClass', `(${WORDS})`),
    leaf('cusip', `(${TOKEN})`),
    optional('figi', TOKEN),
    leaf('value', `(${TOKEN})`),
    group('shrsOrPrnAmt', leaf('sshPrnamt', `(${TOKEN})`), leaf('sshPrnamtType', `(${TOKEN})`)),
    optional('putCall', `(${TOKEN})`),
    leaf('investmentDiscretion', TOKEN),
    optional('otherManager', TOKEN),
    group('votingAuthority', leaf('Sole', TOKEN), leaf('Shared', TOKEN), leaf('None', TOKEN)),
  );
  return new RegExp(row, 'y');
}

/** The end tag of a row, as `rowPattern` wants it. */
export function rowEnd(prefix: string | undefined): string {
  return prefix === undefined ? '</infoTable>' : `</${prefix}:infoTable>`;
}
