import { readText } from './character-data';
import type { Attributes } from './attributes';
import { decodeText } from './decode-text';
import { ownText } from './own-text';
import type { XmlElement } from './read-xml';
import type { StartTag } from './tag-book';

/** A document that was read. */
export interface XmlDocument {
  readonly source: string;
  /** Whether all characters are plain ones, every line end is a line feed, and no "]]>" is there. */
  readonly isPlain: boolean;
  /** Whether an ampersand stands in it. */
  readonly hasReferences: boolean;
}

/** An element that knows where it stands; what it holds is taken from there when it is asked for. */
export class XmlNode implements XmlElement {
  firstChild: XmlNode | null = null;
  nextSibling: XmlNode | null = null;
  /** Whether comments, sections or instructions stand in it. */
  hasMarkup = false;
  contentEnd: number;
  end: number;

  /** Takes where the start tag begins and where it has ended. */
  constructor(
    private readonly document: XmlDocument,
    readonly tag: StartTag,
    readonly start: number,
    readonly contentStart: number,
  ) {
    this.contentEnd = contentStart;
    this.end = contentStart;
  }

  get name(): string {
    return this.tag.name;
  }

  get attributes(): Attributes {
    return this.tag.attributes;
  }

  get children(): XmlNode[] {
    const children: XmlNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) children.push(child);
    return children;
  }

  get text(): string {
    const { source, isPlain, hasReferences } = this.document;
    if (this.firstChild || this.hasMarkup) return ownText(this, source);
    const written = source.slice(this.contentStart, this.contentEnd);
    if (!isPlain) return readText(written);
    return hasReferences ? decodeText(written) : written;
  }
}
