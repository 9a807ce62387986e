import type { SubjectKind } from '@/lib/core/look-up/subject';
import { Icon } from '../icon';

/** What an answer is, drawn; words beside it say the same. */
export function KindIcon({ kind }: { readonly kind: SubjectKind }) {
  return <Icon name={kind === 'mutual-fund' ? 'chart' : kind} />;
}
