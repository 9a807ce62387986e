import type { Cik } from '@/lib/core/edgar/cik';
import {
  listedSince,
  readOlderPage,
  readSubmissions,
  type OlderPage,
  type SubmissionRow,
  type Submissions,
} from '@/lib/core/edgar/submissions';
import { olderPageUrl, submissionsUrl } from '@/lib/core/edgar/urls';
import { factsIn, mergeFacts, type IssuerFacts } from '@/lib/core/insider/issuer-facts';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import { easternDay } from '@/lib/core/schedule/edgar-hours';
import type { CacheDatabase } from '@/lib/db/cache';
import type { EdgarClient } from '@/lib/edgar/client';
import type { Priority } from '@/lib/edgar/request-queue';
import type { Now } from './clock';
import { readJson } from './json';

/** A list of filings with the moment of its fetch, epoch milliseconds. */
export interface FetchedList extends Submissions {
  readonly fetchedAtMs: number;
}

/** Fetches lists of filings; what they say of the filer as an issuer is kept at once. */
export class FilingLists {
  private readonly underWay = new Map<Cik, Promise<Result<FetchedList, Problem>>>();

  constructor(
    private readonly cache: CacheDatabase,
    private readonly client: EdgarClient,
    private readonly now: Now,
  ) {}

  /** A filer's list, without the older pages that it names; who asks meanwhile shares it. */
  fetch(cik: Cik, priority: Priority): Promise<Result<FetchedList, Problem>> {
    const url = submissionsUrl(cik);
    const underWay = this.underWay.get(cik);
    if (underWay) {
      this.client.promote((other) => other === url, priority);
      return underWay;
    }
    const fetching = this.fetchAnew(cik, url, priority).finally(() => this.underWay.delete(cik));
    this.underWay.set(cik, fetching);
    return fetching;
  }

  private async fetchAnew(
    cik: Cik,
    url: string,
    priority: Priority,
  ): Promise<Result<FetchedList, Problem>> {
    const list = await this.read(url, priority, readSubmissions);
    if (!list.ok) return list;
    if (list.value.cik !== cik) {
      return fail({ kind: 'malformed', url, detail: `speaks of CIK ${list.value.cik}` });
    }
    const fetchedAtMs = this.now();
    const since = listedSince(list.value.olderPages);
    await this.keepFacts(factsIn(list.value, since, easternDay(fetchedAtMs)));
    return ok({ ...list.value, fetchedAtMs });
  }

  /** An older page of a filer's list; `left` are those older ones that remain unread after it. */
  async fetchOlder(
    cik: Cik,
    page: OlderPage,
    left: readonly OlderPage[],
    priority: Priority,
  ): Promise<Result<SubmissionRow[], Problem>> {
    const rows = await this.read(olderPageUrl(page.name), priority, readOlderPage);
    if (!rows.ok) return rows;
    await this.keepFacts(factsIn({ cik, sic: null, rows: rows.value }, listedSince(left), page.to));
    return rows;
  }

  private async read<T>(
    url: string,
    priority: Priority,
    read: (json: unknown) => Result<T, string>,
  ): Promise<Result<T, Problem>> {
    const answer = await this.client.get(url, priority);
    if (!answer.ok) return answer;
    return readJson(url, answer.value.kind === 'content' ? answer.value.text : '', read);
  }

  private async keepFacts(facts: IssuerFacts): Promise<void> {
    const { issuers } = this.cache;
    await this.cache.transaction('rw', issuers, async () => {
      const known = await issuers.get(facts.cik);
      await issuers.put(known ? mergeFacts(known, facts) : facts);
    });
  }
}
