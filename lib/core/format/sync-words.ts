import type { PackedSync } from '@/lib/core/watch/pack-sync';
import { countOf } from './quantity';

/** How much of the sync storage the list takes, and what of it does not fit. */
export function syncWords({ bytes, left }: Pick<PackedSync, 'bytes' | 'left'>): string {
  const size = `It takes ${Math.ceil(bytes / 1024)} of 100 kB.`;
  const over = [
    left.entries.length > 0 ? countOf(left.entries.length, 'entry', 'entries') : '',
    left.notes > 0 ? countOf(left.notes, 'note') : '',
    left.rules ? 'your rules' : '',
  ].filter(Boolean);
  if (over.length === 0) return size;
  return `${size} Does not fit, and stays on this machine alone: ${over.join(', ')}.`;
}
