import { XMLParser } from 'fast-xml-parser';
import { TableReader } from '@/lib/core/form13f/read-table';
import { SaxTable } from '@/lib/core/form13f/sax-table';
import { readTableRow, type RowText, type TableRow } from '@/lib/core/form13f/table-row';
import { TableTally } from '@/lib/core/form13f/table-tally';

// What the bench holds the reading of information tables against. Each takes the bytes of a table as
// a network gives them, and passes every row on.

export type Bytes = Iterable<Uint8Array>;
type OnRow = (row: TableRow) => void;
type FastRow = Omit<RowText, 'sshPrnamt' | 'sshPrnamtType'> & { readonly shrsOrPrnAmt: RowText };

const fast = new XMLParser({ parseTagValue: false, removeNSPrefix: true });

/** The product's way. */
export function readOwn(bytes: Bytes, onRow: OnRow): void {
  const reader = new TableReader(onRow);
  for (const text of decoded(bytes)) reader.write(text);
  const count = reader.close();
  if (!count.ok) throw new Error(count.problem);
}

/** The product's way where nothing is written as the form's XSD has it: all by the XML parser. */
export function readBySaxes(bytes: Bytes, onRow: OnRow): void {
  const table = new SaxTable(new TableTally(onRow));
  for (const text of decoded(bytes)) table.write(text);
  table.close();
}

/** A tree of the whole table by fast-xml-parser, then its rows. */
export function readByFastXmlParser(bytes: Bytes, onRow: OnRow): void {
  const tree = fast.parse(whole(bytes)) as {
    readonly informationTable: { readonly infoTable: readonly FastRow[] };
  };
  for (const { shrsOrPrnAmt, ...fields } of tree.informationTable.infoTable) {
    const { sshPrnamt, sshPrnamtType } = shrsOrPrnAmt;
    pass({ ...fields, sshPrnamt, sshPrnamtType }, onRow);
  }
}

/** The browser's own tree of the whole table, then its rows. A page has it, a worker has not. */
export function readByDom(bytes: Bytes, onRow: OnRow): void {
  const root = new DOMParser().parseFromString(whole(bytes), 'application/xml').documentElement;
  for (let row = root.firstElementChild; row; row = row.nextElementSibling) {
    const fields: Record<string, string> = {};
    const take = (parent: Element) => {
      for (let field = parent.firstElementChild; field; field = field.nextElementSibling) {
        if (field.firstElementChild) take(field);
        else fields[field.localName] = field.textContent ?? '';
      }
    };
    take(row);
    pass(fields as unknown as RowText, onRow);
  }
}

/** The least that turning bytes into rows can cost: fields by position, nothing checked. */
export function readRigidly(bytes: Bytes, onRow: OnRow): void {
  const text = whole(bytes);
  const root = text.indexOf('informationTable');
  const open = text.slice(text.lastIndexOf('<', root), root);
  const tag = (name: string) => `${open}${name}>`;
  const [issuer, title, cusip, value] = ['nameOfIssuer', 'titleOfClass', 'cusip', 'value'].map(tag);
  const [amount, kind, option] = ['sshPrnamt', 'sshPrnamtType', 'putCall'].map(tag);
  const [row, discretion] = ['infoTable', 'investmentDiscretion'].map(tag);
  let at = 0;
  const field = (open = '') => {
    const start = text.indexOf(open, at) + open.length;
    at = text.indexOf('<', start);
    return text.slice(start, at);
  };
  for (at = text.indexOf(row ?? ''); at >= 0; at = text.indexOf(row ?? '', at)) {
    const read = {
      issuer: field(issuer),
      titleOfClass: field(title),
      cusip: field(cusip) as TableRow['cusip'],
      value: Number(field(value)),
      amount: Number(field(amount)),
      kind: field(kind) as TableRow['kind'],
    };
    const between = text.slice(at, text.indexOf(discretion ?? '', at));
    if (between.includes(option ?? '')) read.kind = field(option) as TableRow['kind'];
    onRow(read);
  }
}

/** Looks at every byte once and counts the tags. */
export function scanBytes(bytes: Bytes): number {
  let tags = 0;
  for (const piece of bytes) {
    for (let at = 0; at < piece.length; at++) if (piece[at] === 60) tags++;
  }
  return tags;
}

function pass(text: RowText, onRow: OnRow): void {
  const row = readTableRow(text);
  if (row) onRow(row);
}

function* decoded(bytes: Bytes): Generator<string> {
  const decoder = new TextDecoder();
  for (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function whole(bytes: Bytes): string {
  let text = '';
  for (const piece of decoded(bytes)) text += piece;
  return text;
}
