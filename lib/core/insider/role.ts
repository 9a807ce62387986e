import type { ReportingOwner } from '@/lib/core/form4/ownership';

/** Titles by the words filers use for them; the first that fits wins. Interim stays visible. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/\bco-?\s?(?:chief executive|ceo)\b/i, 'Co-CEO'],
  [/\b(?:chief executive|principal executive|ceo)\b/i, 'CEO'],
  [/\b(?:chief financial|principal financial|cfo)\b/i, 'CFO'],
  [/\b(?:chief operating|coo)\b/i, 'COO'],
  [/\b(?:chief technology|chief technical|cto)\b/i, 'CTO'],
  [/\bexecutive chair(?:man|woman|person)?\b/i, 'Executive chair'],
  [/\b(?:general counsel|chief legal)\b/i, 'General counsel'],
  [/\b(?:chief accounting|principal accounting)\b/i, 'Chief accounting officer'],
  [/\bcontroller\b/i, 'Controller'],
];

/** Words that leave a title what its short form says; any other may make it another one's. */
const PLAIN_WORDS =
  /\b(?:chief|principal|executive|exec|financial|operating|technology|technical|legal|accounting|officer|off|ceo|cfo|coo|cto|co|president|pres|vice|vp|evp|svp|senior|sr|chair(?:man|woman|person)?|board|director|founder|cofounder|interim|acting|treasurer|secretary|corporate|general|counsel|controller|finance|and|of|the|company|corporation|issuer)\b/gi;

/**
 * The owner's role in a few words, from the relationship the filing states: "CEO",
 * "CFO, director", "Director", "Ten-percent holder". `remarks` stand in for the title where the filing
 * says "See Remarks". Titles outside the list are given as filed, and so are those that add to it:
 * "CEO, Retail" and "Former CEO" are not the CEO.
 */
export function roleOf(owner: ReportingOwner, remarks: string | null): string {
  const parts: string[] = [];
  if (owner.isOfficer) parts.push(officerRole(owner.officerTitle, remarks));
  if (owner.isDirector) parts.push(parts.length > 0 ? 'director' : 'Director');
  if (parts.length > 0) return parts.join(', ');
  if (owner.isTenPercentOwner) return 'Ten-percent holder';
  return owner.otherText ?? 'Role not stated';
}

/** Whether the filing names the owner as an officer or director of the issuer. */
export function isInsider(owner: ReportingOwner): boolean {
  return owner.isOfficer || owner.isDirector;
}

function officerRole(title: string | null, remarks: string | null): string {
  const seesRemarks = title === null || /\bsee\b.{0,20}\b(?:remarks?|below|footnote)/i.test(title);
  const text = seesRemarks ? (remarks ?? '') : title;
  if (!seesRemarks && /[a-z]/i.test(title.replace(PLAIN_WORDS, ''))) return title;
  const interim = /\b(?:interim|acting)\b/i.test(text) ? 'Interim ' : '';
  const known = TITLES.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
  const shown = known.includes('Co-CEO') ? known.filter((name) => name !== 'CEO') : known;
  if (shown.length > 0) return interim + shown.slice(0, 2).join(' & ');
  return seesRemarks ? 'Officer' : title;
}
