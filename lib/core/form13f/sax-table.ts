import { XmlStream } from '@/lib/core/xml/xml-stream';
import type { RowText } from './table-row';
import type { TableTally } from './table-tally';

const ROOT = 'informationTable';
const ROW = 'infoTable';
const AMOUNTS = 'shrsOrPrnAmt';

/**
 * Reads an information table in pieces, in whatever shape XML allows: comments, CDATA, attributes,
 * fields in another order or unknown to the form. A field that a row states twice, differently, is
 * none. `write` and `close` throw an Error in words where the document is no information table.
 */
export class SaxTable {
  private readonly stream: XmlStream;
  private readonly path: string[] = [];
  private fields = new Map<string, string>();
  private run = '';
  private isLeaf = false;

  constructor(private readonly tally: TableTally) {
    this.stream = new XmlStream({
      open: (name, depth) => this.open(name, depth),
      text: (text) => {
        if (this.isLeaf) this.run += text;
      },
      close: (name, depth) => this.end(name, depth),
    });
  }

  /** Takes the next piece of the document. */
  write(chunk: string): void {
    this.stream.write(chunk);
  }

  /** Ends the document. */
  close(): void {
    this.stream.close();
  }

  private open(name: string, depth: number): void {
    if (depth === 1 && name !== ROOT) throw new Error(`not an information table but <${name}>`);
    this.path[depth] = name;
    this.isLeaf = depth === 3 || (depth === 4 && this.path[3] === AMOUNTS);
    this.run = '';
  }

  private end(name: string, depth: number): void {
    if (this.isLeaf && this.path[2] === ROW) this.keep(name, this.run.trim());
    this.isLeaf = false;
    if (depth !== 2) return;
    if (name === ROW) this.tally.take(this.rowText());
    this.fields = new Map();
  }

  private keep(name: string, text: string): void {
    const stated = this.fields.get(name) ?? text;
    this.fields.set(name, stated === text ? text : '');
  }

  private rowText(): RowText {
    const { fields } = this;
    return {
      nameOfIssuer: fields.get('nameOfIssuer'),
      titleOfClass: fields.get('titleOfClass'),
      cusip: fields.get('cusip'),
      value: fields.get('value'),
      sshPrnamt: fields.get('sshPrnamt'),
      sshPrnamtType: fields.get('sshPrnamtType'),
      putCall: fields.get('putCall'),
    };
  }
}
