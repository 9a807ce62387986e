import type { OwnershipForm } from '@/lib/core/form4/ownership';

/** Whether something stands on a Form 5, which tells of a fiscal year and states what was held at its end. */
export function isYearEnd({ form }: { readonly form: OwnershipForm }): boolean {
  return form.startsWith('5');
}
