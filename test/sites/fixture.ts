/** What is expected of one page that reproduces a site's structure. */
export interface SiteFixture {
  /** The file beside this one, without its ending. */
  readonly file: string;
  /** The host that it stands for. */
  readonly host: string;
  /** The symbols that the markup states, element by element in document order. */
  readonly hints: string;
  /** The symbols that the page says it is about as a whole. */
  readonly page?: string;
  /** What is marked, in order: a symbol as written, or `words = TICKER`. */
  readonly mentions: readonly string[];
}
