import type { PackedSync } from '@/lib/core/watch/pack-sync';
import { say, sayCount } from '@/lib/core/words/say';

/** How much of the sync storage the list takes, and what of it does not fit. */
export function syncWords({ bytes, left }: Pick<PackedSync, 'bytes' | 'left'>): string {
  const size = Math.ceil(bytes / 1024);
  const over = [
    ...(left.entries.length > 0 ? [sayCount('syncEntries', left.entries.length)] : []),
    ...(left.notes > 0 ? [sayCount('syncNotes', left.notes)] : []),
    ...(left.rules ? [say('syncRules')] : []),
  ];
  return over.length === 0
    ? say('syncSize', { size })
    : say('syncSizeOver', { size, list: over.join(', ') });
}
