import type { Office } from './report';

/** Titles by the words filers use for them; the first that fits wins. Interim stays visible. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/\bco-?\s?(?:chief executive|ceo)\b/i, 'Co-CEO'],
  [/\b(?:chief exec(?:utive)?|principal executive|ceo)\b/i, 'CEO'],
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
  /\b(?:chief|principal|executive|exec|financial|operating|technology|technical|legal|accounting|officer|off|ceo|cfo|coo|cto|co|president|pres|vice|vp|evp|svp|senior|sr|chair(?:man|woman|person)?|cob|board|director|dir|managing|founder|cofounder|interim|acting|treasurer|secretary|corporate|general|counsel|controller|finance|group|and|of|the|company|corporation|issuer)\b/gi;

/** An officer below the office that the next words name. */
const BELOW = /\b(?:vice|deputy|assistant)[- ](?:co-?)?(?:chief (?:exec|financial)|ceo\b|cfo\b)/i;
const SEE_REMARKS = /\bsee\b.{0,20}\b(?:remarks?|below|footnote)/i;
/** "Title: ", "The reporting person is the Issuer's ", and the like before a title in remarks. */
const LEAD_IN =
  /^.{0,80}?\b(?:titles?|is|as|are|positions?)\b:?\s*(?:the\s+|an?\s+)?(?:(?:issuer|company|registrant)['’]s\s+)?/i;

/** The officer's title in short, "CEO" or "CFO & COO"; as filed where it says more or other. */
export function titleWords(title: string | null, remarks: string | null): string {
  const asFiled = statedHere(title) ?? 'Officer';
  const text = plainTitle(title, remarks);
  if (text === null) return asFiled;
  const interim = /\b(?:interim|acting)\b/i.test(text) ? 'Interim ' : '';
  const known = TITLES.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
  const shown = known.includes('Co-CEO') ? known.filter((name) => name !== 'CEO') : known;
  if (shown.length > 0) return interim + shown.slice(0, 2).join(' & ');
  return asFiled;
}

/** The offices that a title names outright; none where it adds a part of the company or a time. */
export function officesIn(title: string | null, remarks: string | null): Office[] {
  const text = plainTitle(title, remarks);
  if (text === null || BELOW.test(text)) return [];
  const names = TITLES.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
  const offices: Office[] = [];
  if (names.includes('CEO') || names.includes('Co-CEO')) offices.push('chief-executive');
  if (names.includes('CFO')) offices.push('chief-financial');
  return offices;
}

/** Null where the title is left out or only sends the reader to the remarks. */
function statedHere(title: string | null): string | null {
  return title === null || SEE_REMARKS.test(title) ? null : title;
}

/** A title of plain words alone: the stated one, or a stretch of the remarks it refers to. */
function plainTitle(title: string | null, remarks: string | null): string | null {
  const stated = statedHere(title);
  if (stated !== null) return isPlain(stated) ? stated : null;
  const stretches = (remarks ?? '').split(/[.;\n]/).flatMap((stretch) => {
    const text = stretch.trim();
    return [text, text.replace(LEAD_IN, '')];
  });
  return stretches.find((stretch) => /[a-z]/i.test(stretch) && isPlain(stretch)) ?? null;
}

function isPlain(text: string): boolean {
  return text.length <= 200 && !/[a-z]/i.test(text.replace(PLAIN_WORDS, ''));
}
