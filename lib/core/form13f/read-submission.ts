import { fail, ok, type Result } from '@/lib/core/result';
import type { HoldingsCover, HoldingsFiling } from './book';
import { PositionFold } from './fold-positions';
import { holdingsFiling, settleTable } from './holdings-filing';
import type { HoldingsProblem } from './holdings-problem';
import { readCover } from './read-cover';
import { TableReader, type TableCount } from './read-table';
import { readSubmissionHeader, type SubmissionHeader } from './submission-header';
import { XmlParts } from './xml-parts';

/** How far into a document its root element is looked for. */
const MAX_PROLOGUE = 64_000;
/** The most a cover may hold; real ones have a few thousand characters. */
const MAX_COVER = 4_000_000;
const ROOT = /<(?:[A-Za-z_][\w.-]*:)?(edgarSubmission|informationTable|html)[\s/>]/i;

/** What EDGAR ends a submission with; of either spelling of the header. */
const ENDS = /<\/(?:SEC-DOCUMENT|SUBMISSION)>|-----END PRIVACY-ENHANCED MESSAGE-----/;
const TAIL = 200;

type Part = 'prologue' | 'cover' | 'table' | 'other';

/**
 * Reads a complete submission text of a 13F (`{accession}.txt`) in pieces of any size, in memory
 * bounded by its distinct positions: cover and information table are found by their content,
 * whatever their names and order. `close` returns the filing, or why there is none.
 */
export class SubmissionReader {
  private readonly parts: XmlParts;
  private header: SubmissionHeader = { accession: null, form: null, filedOn: null };
  private part: Part = 'prologue';
  private held = '';
  private cover: Result<HoldingsCover, string> | null = null;
  private readonly fold = new PositionFold();
  private reader: TableReader | null = null;
  private count: Result<TableCount, string> | null = null;
  private hasPage = false;
  private hasXml = false;
  private tail = '';

  constructor() {
    this.parts = new XmlParts({
      header: (text) => {
        this.header = readSubmissionHeader(text);
      },
      piece: (text) => this.take(text),
      end: () => this.endPart(),
    });
  }

  /** Takes the next piece of the submission. */
  write(chunk: string): void {
    this.tail = `${this.tail}${chunk.slice(-TAIL)}`.slice(-TAIL);
    this.parts.write(chunk);
  }

  /** Whether all of the submission came: a problem of one that breaks off is not the filing's. */
  get isWhole(): boolean {
    return ENDS.test(this.tail);
  }

  /** Ends the submission. */
  close(): Result<HoldingsFiling, HoldingsProblem> {
    this.parts.close();
    const { accession, form, filedOn } = this.header;
    const is13F = form === null ? filedOn !== null : form.toUpperCase().startsWith('13F');
    if (!is13F) return fail({ kind: 'not-13f', detail: form ?? 'no header of a submission' });
    if (!this.hasXml) return fail({ kind: 'text-era', filedOn });
    if (accession === null || filedOn === null) {
      return fail({ kind: 'not-13f', detail: 'the header lacks the accession number or the day' });
    }
    if (this.cover === null) return fail({ kind: this.hasPage ? 'rendered' : 'no-cover' });
    if (!this.cover.ok) return malformed('cover', this.cover.problem);
    const cover = this.cover.value;
    const count = this.count ?? (hasNoTable(cover) ? ok({ rows: 0, badRows: 0 }) : null);
    if (count === null) return fail({ kind: this.hasPage ? 'rendered' : 'no-table' });
    if (!count.ok) return malformed('table', count.problem);
    const table = settleTable(cover, count.value, this.fold.folded(), filedOn);
    return ok(holdingsFiling(accession, filedOn, cover, table));
  }

  private take(text: string): void {
    if (this.part === 'other') return;
    if (this.part === 'table') {
      this.reader?.write(text);
      return;
    }
    this.held += text;
    if (this.part === 'prologue') this.recognize();
    if (this.part === 'cover' && this.held.length > MAX_COVER) this.part = 'other';
  }

  private recognize(): void {
    const root = ROOT.exec(this.held.slice(0, MAX_PROLOGUE))?.[1];
    if (root === undefined) {
      if (this.held.length >= MAX_PROLOGUE) this.part = 'other';
    } else if (root === 'edgarSubmission' && this.cover === null) {
      this.part = 'cover';
    } else if (root === 'informationTable' && this.reader === null) {
      this.part = 'table';
      this.reader = new TableReader((row) => this.fold.add(row));
      this.reader.write(this.held);
    } else {
      this.part = 'other';
      this.hasPage ||= root.toLowerCase() === 'html';
    }
    if (this.part !== 'cover' && this.part !== 'prologue') this.held = '';
  }

  private endPart(): void {
    this.hasXml = true;
    if (this.part === 'cover') this.cover = readCover(this.held);
    if (this.part === 'table') this.count = this.reader?.close() ?? null;
    this.part = 'prologue';
    this.held = '';
  }
}

/** Notices have no table, nor have reports of nothing. */
function hasNoTable(cover: HoldingsCover): boolean {
  return cover.report === 'notice' || cover.entries === 0;
}

function malformed(part: 'cover' | 'table', detail: string): Result<never, HoldingsProblem> {
  return fail({ kind: 'malformed', part, detail });
}
