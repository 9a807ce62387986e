import type { IsoDate } from '@/lib/core/iso-date';
import type { Ticker } from '@/lib/core/ticker/symbol';
import type { Rule } from '@/lib/core/watch/rule';
import { saveRule } from '@/lib/services/watch/rule-list';
import type { IssuerName } from '@/test/replica/build/ownership-facts';
import { submissionsOf, type Published } from '@/test/unit/services/filings';
import { MINUTE_MS, type World } from '@/test/unit/services/world';
import { cikOf, feedXml } from '../feed-of-companies';
import { rule } from '../news';

/** A filing and the company that it is about. */
export interface Filed {
  readonly published: Published;
  readonly issuer: IssuerName;
}

export function companyOf(cik: number): IssuerName {
  return { cik, name: `COMPANY ${cik}`, ticker: `C${cik}` };
}

/** An SEC at which any company files: feed, daily indexes, lists and documents from one list. */
export class AnySec {
  /** Newest last. */
  readonly filed: Filed[] = [];
  /** Accessions that the feed leaves out; the index has them. */
  readonly unfed = new Set<string>();
  /** Days whose index is not there. */
  readonly unindexed = new Set<string>();

  constructor(world: World) {
    world.sec.elsewhere = (url) => this.answer(url);
  }

  file(published: Published, issuer: IssuerName): void {
    this.filed.push({ published, issuer });
  }

  answer(url: string): Response {
    if (url.includes('browse-edgar')) return new Response(this.feed(url));
    const day = /daily-index\/\d{4}\/QTR\d\/form\.(\d{8})\.idx$/.exec(url)?.[1];
    if (day !== undefined) return this.index(day);
    const listed = /CIK(\d{10})\.json/.exec(url)?.[1];
    if (listed !== undefined) return new Response(this.list(companyOf(Number(listed))));
    const folder = /\/data\/\d+\/(\d{18})\//.exec(url)?.[1];
    const one = this.filed.find(({ published }) => numberOf(published) === folder);
    return one ? new Response(one.published.body) : new Response('', { status: 404 });
  }

  private feed(url: string): string {
    const start = Number(new URL(url).searchParams.get('start'));
    const all = this.filed
      .filter(({ published }) => !this.unfed.has(published.accession))
      .map(({ published, issuer }) => ({ accession: published.accession, cik: issuer.cik }))
      .toReversed();
    return feedXml(all.slice(start, start + 100));
  }

  private list(issuer: IssuerName): string {
    const own = this.filed.filter((one) => one.issuer.cik === issuer.cik);
    return submissionsOf(issuer, own.map(({ published }) => published).toReversed());
  }

  private index(day: string): Response {
    if (this.unindexed.has(day)) return new Response('', { status: 404 });
    const rows = this.filed
      .filter(({ published }) => published.filedOn.replaceAll('-', '') === day)
      .map(({ published, issuer }) => indexLine(published, issuer.cik));
    const heading =
      'Form Type   Company Name                                                  CIK         Date Filed  File Name';
    return new Response(['Description: Daily Index', heading, '-----', ...rows, ''].join('\n'));
  }
}

function numberOf({ accession }: Published): string {
  return accession.replaceAll('-', '');
}

function indexLine({ form, accession, filedOn }: Published, cik: number): string {
  const file = `edgar/data/${cik}/${accession}.txt`;
  const columns = [form.padEnd(12), `COMPANY ${cik}`.padEnd(62), String(cik).padEnd(12)];
  return `${columns.join('')}${filedOn.replaceAll('-', '').padEnd(12)}${file}         `;
}

/** Switches a rule about any company on, as the options do. */
export async function askOfAny(world: World, facts: Partial<Rule> = {}): Promise<void> {
  const asked = rule({ id: 'any', scope: { of: 'any' }, ...facts });
  await saveRule(world.reader, asked, world.ms);
}

/** What the alarm does every quarter of an hour. */
export async function ring(world: World): Promise<void> {
  await world.watch.poll();
  await world.watch.tell();
  await world.watch.readWide();
  await world.watch.tell();
  world.ms += 15 * MINUTE_MS;
}

/** Companies on the watchlist, looked at a moment ago. */
export async function watching(world: World, ciks: readonly number[]): Promise<void> {
  await world.entries.put(
    ciks.map((cik) => ({
      kind: 'company' as const,
      cik: cikOf(cik),
      ticker: `C${cik}` as Ticker,
      name: `COMPANY ${cik}`,
    })),
  );
}

export const FRIDAY = '2026-11-20' as IsoDate;
