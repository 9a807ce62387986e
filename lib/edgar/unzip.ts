import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';

/** The most that one archive may unpack to, in bytes; the files that are asked for have 5 MB. */
const MAX_UNPACKED = 60_000_000;
/** A little at a time: a thousandfold is the most that a packed byte can grow. */
const SLICE = 16_384;

/**
 * Unpacks the first file of a zip archive that comes in pieces of any size. `write` and `close`
 * return in words what is wrong, or null; after a fault nothing is passed on.
 */
export class ZipReader {
  private readonly unzip: Unzip;
  private length = 0;
  private isBegun = false;
  private isEnded = false;
  private problem: string | null = null;

  constructor(private readonly onBytes: (bytes: Uint8Array) => void) {
    this.unzip = new Unzip((file) => this.open(file));
    this.unzip.register(UnzipInflate);
  }

  /** Takes the next bytes of the archive. */
  write(bytes: Uint8Array): string | null {
    for (let at = 0; at < bytes.length && this.problem === null; at += SLICE) {
      this.push(bytes.slice(at, at + SLICE), false);
    }
    return this.problem;
  }

  /** Ends the archive. */
  close(): string | null {
    const before = this.problem;
    this.push(new Uint8Array(), true);
    if (before === null && !this.isEnded) {
      this.problem = this.isBegun ? 'a zip archive that breaks off' : 'no zip archive';
    }
    return this.problem;
  }

  private push(bytes: Uint8Array, isLast: boolean): void {
    if (this.problem !== null) return;
    try {
      this.unzip.push(bytes, isLast);
    } catch (error) {
      this.problem ??= error instanceof Error ? error.message : String(error);
    }
  }

  private open(file: UnzipFile): void {
    if (this.isBegun) return;
    this.isBegun = true;
    file.ondata = (error, bytes, isLast) => {
      if (this.problem !== null) return;
      if (error) {
        this.problem = error.message;
        return;
      }
      this.length += bytes.byteLength;
      if (this.length > MAX_UNPACKED) {
        this.problem = `a zip archive that unpacks to more than ${MAX_UNPACKED} bytes`;
        return;
      }
      this.onBytes(bytes);
      this.isEnded ||= isLast;
    };
    file.start();
  }
}
