import { SEC_WWW } from './urls';

// `cnsfails202606b.zip`; some stand in another folder or end in a number (`cnsfails201910a_0.zip`).
const LINK =
  /href\s*=\s*["'](?:https:\/\/www\.sec\.gov)?(\/(?:files|[\w-]+)\/[\w/.-]{0,200}?cnsfails(\d{6})([ab])(?:_\d{1,2})?\.zip)["']/gi;

/** A file of half a month. */
export interface FailsLink {
  readonly url: string;
  /** `202606b`; in the order of time. */
  readonly half: string;
}

/** The newest of the files that the SEC's page of fails to deliver lists, newest first. */
export function newestFailsFiles(html: string, count: number): FailsLink[] {
  const files = new Map<string, FailsLink>();
  for (const [, path = '', month = '', part = ''] of html.matchAll(LINK)) {
    const half = `${month}${part.toLowerCase()}`;
    if (!path.includes('..') && !files.has(half)) {
      files.set(half, { url: `https://${SEC_WWW}${path}`, half });
    }
  }
  return [...files.values()].sort((a, b) => (a.half < b.half ? 1 : -1)).slice(0, count);
}
