import type { IsoDate } from '@/lib/core/iso-date';
import { html, type Answer, type Asked } from './answer';
import type { Archive } from './archive';
import { answerData } from './hosts/data';
import { answerEfts } from './hosts/efts';
import { READER_HOSTS } from './hosts/names';
import { answerReader } from './hosts/reader';
import { answerWww } from './hosts/www';
import type { Recorded } from './recorded';

/** What the hosts have to draw on. */
export interface Stock {
  readonly archive: Archive;
  readonly recorded: Recorded;
  readonly today: IsoDate;
  readonly startedMs: number;
}

/** The answer of the host that was asked; hosts nobody plays have nothing. */
export function route(asked: Asked, { archive, recorded, today, startedMs }: Stock): Answer {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return html('', 405);
  if (asked.host === 'www.sec.gov') return answerWww(asked, archive, recorded, today, startedMs);
  if (asked.host === 'data.sec.gov') return answerData(asked, archive, recorded, today);
  if (asked.host === 'efts.sec.gov') return answerEfts(asked, archive);
  if (READER_HOSTS.some((host) => host === asked.host)) return answerReader(asked, today);
  return html('<!doctype html><title>Unknown host</title>', 404);
}
