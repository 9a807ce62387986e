import { insiderCsv } from '@/lib/core/export/insider-csv';
import { insiderJson, type ExportSubject } from '@/lib/core/export/insider-json';
import { utcDay } from '@/lib/core/iso-date';
import type { TradeEvent } from '@/lib/core/insider/report';
import { saveFile } from './save-file';

/** Hands the reader events as a file, named after what they are about (`label`) and the day. */
export function saveEvents(
  kind: 'csv' | 'json',
  events: readonly TradeEvent[],
  subject: ExportSubject & { readonly label: string },
  nowMs: number,
): void {
  const today = utcDay(nowMs);
  const name = `buyline-${subject.label}-${today}.${kind}`;
  if (kind === 'csv') saveFile(name, 'text/csv', insiderCsv(events, today));
  else saveFile(name, 'application/json', insiderJson(events, subject, nowMs));
}
