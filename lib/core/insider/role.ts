import type { ReportingOwner } from '@/lib/core/form4/ownership';
import { officesIn, titleWords } from './officer-title';
import type { Office, OwnerKind } from './report';

/**
 * The owner's role in a few words, from the relationship the filing states: "CEO",
 * "CFO, director", "Director", "Ten-percent holder". `remarks` stand in for the title where the filing
 * says "See Remarks". Titles outside the list are given as filed, and so are those that add to it:
 * "CEO, Retail" and "Former CEO" are not the CEO.
 */
export function roleOf(owner: ReportingOwner, remarks: string | null): string {
  const parts: string[] = [];
  if (isOfficer(owner)) parts.push(titleWords(owner.officerTitle, remarks));
  if (owner.isDirector) parts.push(parts.length > 0 ? 'director' : 'Director');
  if (parts.length > 0) return parts.join(', ');
  if (owner.isTenPercentOwner) return 'Ten-percent holder';
  return owner.otherText ?? 'Role not stated';
}

/** The strongest tie to the issuer that the filing states. */
export function kindOf(owner: ReportingOwner): OwnerKind {
  if (isOfficer(owner)) return 'officer';
  if (owner.isDirector) return 'director';
  return owner.isTenPercentOwner ? 'ten-percent-holder' : 'other';
}

/**
 * The office that the owner holds, co-holders and interim ones included; null for all others, and
 * for "CEO, Retail", "Deputy CEO" and "Former CEO". Who is both is the chief executive. The
 * company's own name in the title (`issuerName`) takes nothing from it.
 */
export function officeOf(
  owner: ReportingOwner,
  remarks: string | null,
  issuerName: string | null = null,
): Office {
  if (!isOfficer(owner)) return null;
  const offices = officesIn(owner.officerTitle, remarks, issuerName);
  if (offices.includes('chief-executive')) return 'chief-executive';
  return offices.includes('chief-financial') ? 'chief-financial' : null;
}

/** Whether the filing names the owner as an officer or director of the issuer. */
export function isInsider(owner: ReportingOwner): boolean {
  return owner.isDirector || isOfficer(owner);
}

/** An officer by the flag; or by the title, where no flag at all is set and it is all that is said. */
function isOfficer(owner: ReportingOwner): boolean {
  if (owner.isOfficer) return true;
  const isFlagged = owner.isDirector || owner.isTenPercentOwner || owner.isOther;
  return !isFlagged && officesIn(owner.officerTitle, null, null).length > 0;
}
