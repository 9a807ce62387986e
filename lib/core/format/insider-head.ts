import type { SideTotal } from '@/lib/core/insider/report';
import { say, sayCount } from '@/lib/core/words/say';
import { filedText } from './filed-text';
import type { LinePart } from './line-part';
import { formatMoney } from './money';
import { chiefRole, chiefRoleFirst } from './role-words';
import { sayLine } from './say-line';

/** The one answer about a company: who bought and who sold on the market, and for how much. */
export function headOf(
  bought: SideTotal | null,
  sold: SideTotal | null,
  windowDays: number,
): LinePart[] {
  const span = sayCount('inDays', windowDays);
  if (bought && sold) return bothOf(bought, sold, span);
  const only = bought ?? sold;
  if (!only) return [];
  const values = { people: only.people, sum: formatMoney(only.value), span };
  if (only.people > 1) return sayLine(bought ? 'headBoughtMany' : 'headSoldMany', values);
  const who = firstName(only) || oneInsider();
  return sayLine(bought ? 'headBoughtBy' : 'headSoldBy', { ...values, who });
}

/** The lead at the beginning of a sentence: a role, or the name as it is filed; null for none. */
export function firstName({ lead }: SideTotal): string | null {
  return lead ? (chiefRoleFirst(lead.owner.role) ?? filedText(lead.owner.name)) : null;
}

/** After several buyers a number of sellers is enough, but for a chief. */
function bothOf(bought: SideTotal, sold: SideTotal, span: string): LinePart[] {
  const seller = sold.people === 1 ? sold.lead?.owner : undefined;
  const chief = seller ? chiefRole(seller.role) : null;
  const values = {
    people: bought.people,
    sellers: sold.people,
    sum: formatMoney(bought.value),
    sold: formatMoney(sold.value),
    span,
  };
  if (bought.people > 1) {
    if (chief !== null) return sayLine('headManyAndChief', { ...values, seller: chief });
    return sayLine(sold.people === 1 ? 'headManyAndOne' : 'headManyAndMany', values);
  }
  const who = firstName(bought) || oneInsider();
  if (seller && seller.cik === bought.lead?.owner.cik) {
    return sayLine('headOneAndSame', { ...values, who });
  }
  if (sold.people > 1) return sayLine('headOneAndMany', { ...values, who });
  const name = chief ?? filedText(seller?.name ?? '');
  return sayLine('headOneAndOther', { ...values, who, seller: name || oneInsider() });
}

function oneInsider(): string {
  return say('oneInsider', { count: 1 });
}
