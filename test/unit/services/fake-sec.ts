import { FUND_FILE_URL, TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import type { Fetch } from '@/lib/edgar/client';
import type { IssuerName } from '@/test/replica/build/ownership-facts';
import { fundFile, SAMPLE, submissionsOf, tickerFile, type Published } from './filings';

type Respond = (init: RequestInit) => Response | Promise<Response>;

const NO_OBJECT = '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>';

/** Answers at the SEC's addresses, and remembers what it was asked. */
export class FakeSec {
  readonly asked: string[] = [];
  /** Who answers where nothing was put up; nobody without it. */
  elsewhere: ((url: string) => Response | Promise<Response>) | null = null;
  private readonly answers = new Map<string, Respond>();

  constructor() {
    this.serve(TICKER_FILE_URL, () => new Response(tickerFile()));
    this.serve(FUND_FILE_URL, () => new Response(fundFile()));
  }

  fetch: Fetch = async (url, init) => {
    this.asked.push(url);
    const respond = this.answers.get(url);
    if (respond) return respond(init);
    return this.elsewhere?.(url) ?? new Response(NO_OBJECT, { status: 403 });
  };

  serve(url: string, respond: Respond): void {
    this.answers.set(url, respond);
  }

  /** Puts up the list of a company and all documents on it. */
  publish(filings: readonly Published[], company: IssuerName = SAMPLE, changes: object = {}): void {
    this.serve(listUrl(company), () => new Response(submissionsOf(company, filings, changes)));
    for (const filing of filings) {
      this.serve(documentUrl(filing, company), () => new Response(filing.body));
    }
  }

  /**
   * What was asked since the last look, as short names in order: `tickers`, `list`, `1`, `2`. The
   * list of funds is left out: it comes by itself, whenever the line is free.
   */
  look(): string[] {
    const asked = this.asked.splice(0).filter((url) => url !== FUND_FILE_URL);
    return asked.map(shortName);
  }

  /** How often an address was asked since the last look. */
  times(url: string): number {
    return this.asked.filter((one) => one === url).length;
  }
}

export function listUrl({ cik }: Pick<IssuerName, 'cik'>): string {
  return `https://data.sec.gov/submissions/CIK${String(cik).padStart(10, '0')}.json`;
}

export function documentUrl(
  { accession, primaryDocument }: Published,
  { cik }: Pick<IssuerName, 'cik'> = SAMPLE,
): string {
  const name = primaryDocument.replace(/^.*\//, '');
  return `https://www.sec.gov/Archives/edgar/data/${cik}/${accession.replaceAll('-', '')}/${name}`;
}

function shortName(url: string): string {
  if (url === TICKER_FILE_URL) return 'tickers';
  const page = /-submissions-(\d{3})\.json$/.exec(url)?.[1];
  if (page) return `page ${page}`;
  if (url.includes('/submissions/')) return 'list';
  if (url.includes('/companyconcept/')) return 'count';
  return String(Number(/\/\d{12}(\d{6})\//.exec(url)?.[1] ?? url));
}
