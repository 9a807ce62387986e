import { XMLParser } from 'fast-xml-parser';
import { TableReader } from '@/lib/core/form13f/read-table';
import { SaxTable } from '@/lib/core/form13f/sax-table';
import { readTableRow, type RowText } from '@/lib/core/form13f/table-row';
import { TableTally } from '@/lib/core/form13f/table-tally';
import { scanOnly } from './filing-parsers';

// What the bench holds the reading of information tables against. Each takes a table in pieces and
// returns the sum of its amounts, as a proof that it read every row; the bare scan returns none.

type Pieces = Iterable<string>;
type FastRow = Omit<RowText, 'sshPrnamt' | 'sshPrnamtType'> & { readonly shrsOrPrnAmt: RowText };

const fast = new XMLParser({ parseTagValue: false });

/** The product's way. */
export function readOwn(pieces: Pieces): number {
  let sum = 0;
  const reader = new TableReader((row) => (sum += row.amount));
  for (const piece of pieces) reader.write(piece);
  const count = reader.close();
  if (!count.ok) throw new Error(count.problem);
  return sum;
}

/** The product's way where nothing is written as the form's XSD has it: all by the XML parser. */
export function readBySaxes(pieces: Pieces): number {
  let sum = 0;
  const table = new SaxTable(new TableTally((row) => (sum += row.amount)));
  for (const piece of pieces) table.write(piece);
  table.close();
  return sum;
}

/** A tree of the whole table by fast-xml-parser, then its rows. */
export function readByFastXmlParser(pieces: Pieces): number {
  const tree = fast.parse([...pieces].join('')) as {
    readonly informationTable: { readonly infoTable: readonly FastRow[] };
  };
  return tree.informationTable.infoTable.reduce((sum, { shrsOrPrnAmt, ...fields }) => {
    const { sshPrnamt, sshPrnamtType } = shrsOrPrnAmt;
    return sum + (readTableRow({ ...fields, sshPrnamt, sshPrnamtType })?.amount ?? 0);
  }, 0);
}

/** The least that turning a string into rows can cost: fields by position, nothing checked. */
export function readRigidly(pieces: Pieces): number {
  const text = [...pieces].join('');
  let sum = 0;
  let at = 0;
  const field = (open: string) => {
    const start = text.indexOf(open, at) + open.length;
    at = text.indexOf('<', start);
    return text.slice(start, at);
  };
  for (at = text.indexOf('<infoTable>'); at >= 0; at = text.indexOf('<infoTable>', at)) {
    const row = {
      issuer: field('<nameOfIssuer>'),
      titleOfClass: field('<titleOfClass>'),
      cusip: field('<cusip>'),
      value: Number(field('<value>')),
      amount: Number(field('<sshPrnamt>')),
      kind: field('<sshPrnamtType>'),
    };
    const between = text.slice(at, text.indexOf('<investmentDiscretion>', at));
    if (between.includes('<putCall>')) row.kind = field('<putCall>');
    sum += row.amount;
  }
  return sum;
}

/** Looks at every byte once and counts the tags. */
export function scanBytes(bytes: Uint8Array): number {
  let tags = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 60) tags++;
  return tags;
}

/** Looks at every character once: what making the table alone takes of memory. */
export function scanPieces(pieces: Pieces): number {
  let tags = 0;
  for (const piece of pieces) tags += scanOnly(piece);
  return tags;
}
