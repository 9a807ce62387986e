/** What the parts of a complete submission text are told to. */
export interface PartHandler {
  /** The text before the first XML document, cut at 64,000 characters. */
  header(text: string): void;
  /** The next piece of the XML document at hand. */
  piece(text: string): void;
  /** The XML document at hand has ended. */
  end(): void;
}

const OPEN = '<XML>';
const CLOSE = '</XML>';
/** Searched instead of the tags: a letter that is rare in a table finds them far faster. */
const MARK = 'XML>';
const MAX_HEADER = 64_000;

/**
 * Cuts a complete submission text (`{accession}.txt`: SGML header, then documents, XML ones
 * between `<XML>` and `</XML>`), fed in pieces, into its header and its XML documents. Holds no
 * more than the header and one piece.
 */
export class XmlParts {
  private pending = '';
  private isInside = false;
  private headText: string | null = '';

  constructor(private readonly handler: PartHandler) {}

  /** Takes the next piece of the submission. */
  write(chunk: string): void {
    const text = this.pending + chunk;
    let from = 0;
    for (let mark = text.indexOf(MARK); mark >= 0; mark = text.indexOf(MARK, mark + 1)) {
      const end = mark + MARK.length;
      const tag = this.isInside ? CLOSE : OPEN;
      const start = end - tag.length;
      if (start < from || !text.startsWith(tag, start)) continue;
      this.pass(text.slice(from, start));
      this.turn();
      from = end;
    }
    // A tag may have begun: what could be its first characters waits for the rest.
    const keepFrom = Math.max(from, text.length - CLOSE.length + 1);
    this.pass(text.slice(from, keepFrom));
    this.pending = text.slice(keepFrom);
  }

  /** Ends the submission; an XML document that was not closed has ended too. */
  close(): void {
    this.pass(this.pending);
    this.pending = '';
    if (this.isInside) this.handler.end();
    else this.tellHeader();
  }

  private pass(text: string): void {
    if (this.isInside) {
      if (text !== '') this.handler.piece(text);
    } else if (this.headText !== null && this.headText.length < MAX_HEADER) {
      this.headText += text.slice(0, MAX_HEADER - this.headText.length);
    }
  }

  private turn(): void {
    if (this.isInside) this.handler.end();
    else this.tellHeader();
    this.isInside = !this.isInside;
  }

  private tellHeader(): void {
    if (this.headText !== null) this.handler.header(this.headText);
    this.headText = null;
  }
}
