import { rowXml, tableXml } from './table-xml';

const plain = [
  rowXml({ issuer: 'ALDER WORKS INC', cusip: 'X00000101', figi: 'BBG000000001' }),
  rowXml({
    issuer: 'BIRCH &amp; SONS',
    cusip: 'x00000b02',
    putCall: 'Put',
    otherManager: '4,8,11',
  }),
  rowXml({ issuer: 'CEDAR 7.5% NOTES', cusip: 'X00000303', type: 'PRN', amount: 22_260_000 }),
];
const whole = tableXml(plain);
const second = plain[1] ?? '';

function changed(from: string | RegExp, to: string): string {
  return whole.replace(from, to);
}

function changedRow(from: string | RegExp, to: string): string {
  return tableXml([plain[0] ?? '', second.replace(from, to), plain[2] ?? '']);
}

/** Tables as filers and filer agents write them or might, and documents that are none at all. */
export const MESSY: Readonly<Record<string, string>> = {
  plain: whole,
  'with a prefix': tableXml([rowXml({}, 'ns1:'), rowXml({ putCall: 'CALL' }, 'ns1:')], 'ns1:'),
  'prefix on some rows only': tableXml([rowXml({}, 'ns1:'), rowXml({})], 'ns1:'),
  'no declaration': changed(/^<\?xml.*\n/, ''),
  'blank lines and a BOM first': `\uFEFF\n  \n${whole}`,
  'non-breaking blank first': `\u00A0${whole}`,
  'two BOMs first': `\uFEFF\uFEFF${whole}`,
  'BOM behind a blank': `\n\uFEFF${whole}`,
  'XML 1.1': changed('version="1.0"', 'version="1.1"'),
  'declaration in single quotes': changed(/version="1.0" encoding="UTF-8"/, "version='1.0'"),
  'malformed declaration': changed('encoding="UTF-8"', 'coding'),
  'comment before the root': changed('<informationTable', '<!-- made by hand --><informationTable'),
  'a row inside a comment': changedRow(second, `<!--${second}-->`),
  'comment between rows': changedRow('\n  <infoTable>', '<!-- next --><infoTable>'),
  'comment in a field': changedRow('BIRCH', 'BIR<!-- - -->CH'),
  'CDATA in a field': changedRow('BIRCH &amp; SONS', '<![CDATA[BIRCH & SONS]]>'),
  'processing instruction': changedRow('\n  <infoTable>', '<?page 2?><infoTable>'),
  'attributes on a row': changedRow('<infoTable>', '<infoTable id="2">'),
  'attribute twice': changedRow('<infoTable>', '<infoTable id="2" id="3">'),
  'blanks inside tags': changedRow('<cusip>', '<cusip >'),
  'carriage returns': whole.replaceAll('\n', '\r\n'),
  'carriage return in a name': changedRow('BIRCH', 'BIR\r\nCH'),
  'number entity': changedRow('&amp;', '&#38;'),
  'hexadecimal entity': changedRow('BIRCH', '&#x42;IRCH'),
  'entity that HTML knows': changedRow('BIRCH', 'BIRCH&nbsp;'),
  'bare ampersand': changedRow('&amp;', '&'),
  'greater-than in a name': changedRow('BIRCH', 'BIRCH > '),
  'end of CDATA in a name': changedRow('BIRCH', 'BIRCH ]]> '),
  'half an end of CDATA': changedRow('BIRCH', 'BIRCH ]] '),
  'control character': changedRow('BIRCH', 'BIR\u0001CH'),
  NUL: changedRow('BIRCH', 'BIR\u0000CH'),
  'letters of other scripts': changedRow('BIRCH', 'BJÖRK 白樺 🌳'),
  'non-breaking blanks': changedRow('BIRCH', '\u00A0BIRCH\u00A0'),
  'half a character': changedRow('BIRCH', 'BIR\uD83CCH'),
  'not a character': changedRow('BIRCH', 'BIR\uFFFECH'),
  'empty elements': changedRow('<putCall>Put</putCall>', '<putCall/>'),
  'empty fields': changedRow('>Put<', '><'),
  'blanks around a number': changedRow('>1000<', '>\n 1000 \n<'),
  'fields in another order': changedRow(/(<cusip>.*?<\/cusip>)\s*(<value>.*?<\/value>)/, '$2$1'),
  'field twice, alike': changedRow('<cusip>', '<cusip>x00000b02</cusip><cusip>'),
  'field twice, differently': changedRow('<cusip>', '<cusip>Y00000002</cusip><cusip>'),
  'unknown field': changedRow('<cusip>', '<isin>XX0000000000</isin><cusip>'),
  'a field elsewhere': changedRow('<Sole>', '<cusip>Y00000002</cusip><Sole>'),
  'row inside a row': changedRow('<votingAuthority>', `${plain[0]}<votingAuthority>`),
  'text between fields': changedRow('<cusip>', 'oops <cusip>'),
  'element around the rows': changed(/(<infoTable>[^]*<\/infoTable>)/, '<page>$1</page>'),
  'no rows': tableXml([]),
  'root that closes itself': '<informationTable/>',
  'missing CUSIP': changedRow(/<cusip>.*?<\/cusip>/, ''),
  'short CUSIP': changedRow('x00000b02', '0000002'),
  'nine zeros': changedRow('x00000b02', '000000000'),
  'amount in words': changedRow('>20<', '>twenty<'),
  'negative amount': changedRow('>20<', '>-20<'),
  fraction: changedRow('>20<', '>20.5<'),
  'value that no number holds': changedRow('>1000<', '>99999999999999999<'),
  'unknown kind': changedRow('>Put<', '>Straddle<'),
  'mismatched tags': changedRow('</cusip>', '</value>'),
  'wrong case of an end tag': changedRow('</cusip>', '</CUSIP>'),
  'unclosed row': changedRow('</infoTable>', ''),
  'cut off in a row': whole.slice(0, 900),
  'cut off after a row': whole.slice(0, whole.lastIndexOf('</informationTable>')),
  'cut off in the end tag': whole.trimEnd().slice(0, -1),
  'junk after the root': `${whole}junk`,
  'comment after the root': `${whole}<!-- end -->`,
  'two roots': whole + whole.replace(/^<\?xml.*\n/, ''),
  'rows after the root': `${whole}${second}`,
  'unbalanced attribute of the root': changed('<informationTable ', '<informationTable a="1 '),
  DOCTYPE: changed('<informationTable', '<!DOCTYPE informationTable><informationTable'),
  'entities of its own': changed(
    '<informationTable',
    '<!DOCTYPE t [<!ENTITY a "b">]><informationTable',
  ),
  'an HTML page': '<html><body><table><tr><td>ALDER WORKS INC</td></tr></table></body></html>',
  'a cover': '<edgarSubmission><headerData/></edgarSubmission>',
  'an error of the archive': '<Error><Code>AccessDenied</Code></Error>',
  'deep nesting': changedRow('BIRCH', '<a>'.repeat(50)),
  text: 'NAME OF ISSUER   TITLE OF CLASS   CUSIP',
  nothing: '',
};
