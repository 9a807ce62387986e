import type { Rule } from '@/lib/core/watch/rule';
import type { ReaderDatabase } from '@/lib/db/reader';

const CHANGED = 'rulesChangedAtMs';

/** The rules in the reader's order. Reads only, for live queries. */
export async function readRules(reader: ReaderDatabase): Promise<Rule[]> {
  const rows = await reader.rules.orderBy('place').toArray();
  return rows.map((row) => {
    const { place: _, ...rule } = row;
    return rule;
  });
}

/** When the reader last changed them, epoch milliseconds; null for never. */
export async function rulesChangedAt(reader: ReaderDatabase): Promise<number | null> {
  const kept = (await reader.settings.get(CHANGED))?.value;
  return typeof kept === 'number' ? kept : null;
}

/** Adds a rule at the end, or puts it in the place of the one with its id. */
export async function saveRule(reader: ReaderDatabase, rule: Rule, nowMs: number): Promise<void> {
  const { rules, settings } = reader;
  await reader.transaction('rw', rules, settings, async () => {
    const last = await rules.orderBy('place').last();
    const place = (await rules.get(rule.id))?.place ?? (last?.place ?? -1) + 1;
    await rules.put({ ...rule, place });
    await settings.put({ key: CHANGED, value: nowMs });
  });
}

/** Takes a rule away; one that is gone already is no error. */
export async function removeRule(reader: ReaderDatabase, id: string, nowMs: number): Promise<void> {
  const { rules, settings } = reader;
  await reader.transaction('rw', rules, settings, async () => {
    await rules.delete(id);
    await settings.put({ key: CHANGED, value: nowMs });
  });
}

/** Puts a whole set in the place of the one that is there. */
export async function replaceRules(
  reader: ReaderDatabase,
  list: readonly Rule[],
  changedAtMs: number,
): Promise<void> {
  const { rules, settings } = reader;
  await reader.transaction('rw', rules, settings, async () => {
    await rules.clear();
    await rules.bulkPut(list.map((rule, place) => ({ ...rule, place })));
    await settings.put({ key: CHANGED, value: changedAtMs });
  });
}
