import { decodeText } from '@/lib/core/xml/decode-text';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { fail, ok, type Result } from '@/lib/core/result';
import { parseAccession, type Accession } from './accession';
import { parseCik, type Cik } from './cik';
import { SEC_WWW } from './urls';

/** The feeds of the newest filings of all filers that the watch can read. */
export const CURRENT_FEEDS = ['ownership', 'notices', 'stakes', 'holdings'] as const;
export type CurrentFeed = (typeof CURRENT_FEEDS)[number];

/** EDGAR takes the type as the beginning of a form's name: 4 would find 424B2 as well. */
const QUERIES: Readonly<Record<CurrentFeed, { type: string; owner: string }>> = {
  ownership: { type: '', owner: 'only' },
  notices: { type: '144', owner: 'include' },
  stakes: { type: 'SCHEDULE 13', owner: 'include' },
  holdings: { type: '13F-HR', owner: 'include' },
};

/** The forms that a feed is read for: whatever else it lists is passed over. */
const FORMS: Readonly<Record<CurrentFeed, RegExp>> = {
  ownership: /^[345](?:\/A)?$/,
  notices: /^144(?:\/A)?$/,
  stakes: /^SCHEDULE 13[DG](?:\/A)?$/,
  holdings: /^13F-HR(?:\/A)?$/,
};

/** Entries of a page: the most that EDGAR gives. */
export const FEED_PAGE = 100;

/** The address of a page of a feed, the first being 0. */
export function currentFeedUrl(feed: CurrentFeed, page: number): string {
  const query = new URLSearchParams({
    action: 'getcurrent',
    type: QUERIES[feed].type,
    company: '',
    dateb: '',
    owner: QUERIES[feed].owner,
    start: String(page * FEED_PAGE),
    count: String(FEED_PAGE),
    output: 'atom',
  });
  return `https://${SEC_WWW}/cgi-bin/browse-edgar?${query.toString()}`;
}

/** A filing as a feed has it: once for each party that stands on it. */
export interface CurrentEntry {
  readonly accession: Accession;
  readonly form: string;
  readonly cik: Cik;
  readonly name: string;
  /** As EDGAR writes it: `Issuer`, `Reporting`, `Subject`, `Filed by`, `Filer`. */
  readonly role: string;
  readonly filedOn: IsoDate | null;
}

/** What a page of a feed lists. */
export interface CurrentPage {
  /** Of the forms that the feed is read for, in the page's order. */
  readonly entries: readonly CurrentEntry[];
  /** Entries of any form: fewer than a full page is the end of the feed. */
  readonly listed: number;
  /** Entries that could not be read. */
  readonly unread: number;
}

const FEED_START = /<feed[\s>]/;
/** Longer entries there are none; what runs on is no entry. */
const LONGEST_ENTRY = 8_000;
const TITLE = /<title>([^<]{1,1000})<\/title>/;
const PARTY = /^(.{0,400}) \((\d{1,10})\) \(([^()]{1,40})\)$/;
const TERM = /<category [^>]{0,200}?term="([^"]{1,40})"/;
const ID = /accession-number=(\d{10}-\d{2}-\d{6})\b/;
const FILED = /Filed:(?:&lt;\/b&gt;)?\s{0,4}(\d{4}-\d{2}-\d{2})/;

/**
 * Reads a page of a feed, given as text (the bytes are Latin-1). An entry that cannot be read is
 * counted and passed over; what is no feed at all is refused in words. Time grows with the length.
 */
export function readCurrentFeed(text: string, feed: CurrentFeed): Result<CurrentPage, string> {
  if (!FEED_START.test(text.slice(0, 2_000))) return fail('no feed of filings');
  const entries: CurrentEntry[] = [];
  let listed = 0;
  let unread = 0;
  // Before the first entry stands what is said of the whole feed.
  for (const body of text.split('<entry>').slice(1)) {
    listed += 1;
    const entry = readEntry(body.slice(0, LONGEST_ENTRY));
    if (!entry) unread += 1;
    else if (FORMS[feed].test(entry.form)) entries.push(entry);
  }
  if (listed > 0 && unread === listed) return fail('none of its entries can be read');
  return ok({ entries, listed, unread });
}

function readEntry(body: string): CurrentEntry | null {
  const accession = parseAccession(ID.exec(body)?.[1] ?? '');
  const form = TERM.exec(body)?.[1]?.trim();
  const [, title = ''] = TITLE.exec(body) ?? [];
  const [, head = '', digits = '', role = ''] = PARTY.exec(title.trim()) ?? [];
  const cik = parseCik(digits);
  if (!accession || form === undefined || !cik) return null;
  const name = plain(head.startsWith(`${form} - `) ? head.slice(form.length + 3) : head);
  return { accession, form, cik, name, role, filedOn: parseIsoDate(FILED.exec(body)?.[1] ?? '') };
}

/** Names may hold an ampersand that is none of XML's; such a name stands as written. */
function plain(name: string): string {
  try {
    return decodeText(name).trim();
  } catch {
    return name.trim();
  }
}
