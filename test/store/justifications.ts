import { CHROMIUM_PERMISSIONS, OPTIONAL_PERMISSIONS, PERMISSIONS } from '@/lib/manifest';

/** Every permission with its reason, a paragraph each, as the forms of the stores ask for them. */
export function justifications(): string {
  const all = { ...PERMISSIONS, ...CHROMIUM_PERMISSIONS, ...OPTIONAL_PERMISSIONS };
  return Object.entries(all)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, reason]) => `${name}\n${reason}\n`)
    .join('\n');
}
