import type { EdgarClient } from '@/lib/edgar/client';
import type { ReaderDatabase } from '@/lib/db/reader';
import type { CompanySources } from '../check-company';

/** What reading the filings of any company draws on. */
export type WideSources = CompanySources & {
  readonly reader: ReaderDatabase;
  readonly client: Pick<EdgarClient, 'get' | 'requests'>;
};
