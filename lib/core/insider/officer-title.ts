import type { Office } from './report';

/** Titles by the words filers use for them; the first that fits wins. Interim stays visible. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/\bco-?\s?(?:chief executive|ceo)\b/i, 'Co-CEO'],
  [/\b(?:chief exec(?:utive)?|principal executive|ceo|peo)\b/i, 'CEO'],
  [/\b(?:chief fin(?:ancial)?|principal financial|cfo|pfo)\b/i, 'CFO'],
  [/\b(?:chief operating|coo)\b/i, 'COO'],
  [/\b(?:chief technology|chief technical|cto)\b/i, 'CTO'],
  [/\bexecutive chair(?:man|woman|person)?\b/i, 'Executive chair'],
  [/\b(?:general counsel|chief legal)\b/i, 'General counsel'],
  [/\b(?:chief accounting|principal accounting)\b/i, 'Chief accounting officer'],
  [/\bcontroller\b/i, 'Controller'],
];

/** Words that leave a title what its short form says; any other may make it another one's. */
const PLAIN_WORDS =
  /\b(?:chief|principal|executive|exec|financial|fin|operating|technology|technical|legal|accounting|officer|off|ceo|cfo|coo|cto|cao|peo|pfo|pao|co|president|pres|vice|vp|evp|svp|senior|sr|chair(?:man|woman|person)?|cob|board|director|dir|managing|founder|cofounder|interim|acting|treasurer|treas|secretary|sec|corporate|corp|general|counsel|controller|finance|group|and|of|the|company|corporation|issuer)\b/gi;

/** What parts a title of several offices. */
const PARTS = /\s*[&/,;()]\s*|\s+and\s+/i;
/** A title besides: "Chief Investment Officer", "CIO", "Head of Research". */
const A_TITLE =
  /\b(?:chief|officer|president|[es]?vp|head|secretary|counsel|director|chair\w*|manager|c[a-z]{1,3}o|member|partner)\b/i;
const OF_A_PART =
  /(?<!\bhead)(?<!\bmember)\s+(?:of|for|to|at)\s+(?!the (?:board|company|corporation)\b)/i;
const NO_LONGER =
  /\b(?:former(?:ly)?|retired|ex|outgoing|incoming|elect|designate|advis[eo]r|assistant to|office of|reports to)\b/i;

/** An officer below the office that the next words name. */
const BELOW = /\b(?:vice|deputy|assistant)[- ](?:co-?)?(?:chief (?:exec|financial)|ceo\b|cfo\b)/i;
const SEE_REMARKS = /\bsee\b.{0,20}\b(?:remarks?|below|footnote)/i;
/** "Title: ", "The reporting person is the Issuer's ", and the like before a title in remarks. */
const LEAD_IN =
  /^.{0,80}?\b(?:titles?|is|as|are|positions?)\b:?\s*(?:the\s+|an?\s+)?(?:(?:issuer|company|registrant)['’]s\s+)?/i;

/** The officer's title in short, "CEO" or "CFO & COO"; as filed where it says more or other. */
export function titleWords(title: string | null, remarks: string | null): string {
  const asFiled = statedHere(title) ?? 'Officer';
  const found = plainTitle(title, remarks);
  if (found === null) return asFiled;
  const text = undotted(found);
  const interim = /\b(?:interim|acting)\b/i.test(text) ? 'Interim ' : '';
  const known = TITLES.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
  const shown = known.includes('Co-CEO') ? known.filter((name) => name !== 'CEO') : known;
  if (shown.length > 0) return interim + shown.slice(0, 2).join(' & ');
  return asFiled;
}

/**
 * The offices that a title names outright; none where it adds a part of the company or a time. Of
 * "CEO & Chief Investment Officer" each part is read by itself. The company's own name
 * (`issuerName`) adds nothing.
 */
export function officesIn(
  title: string | null,
  remarks: string | null,
  issuerName: string | null,
): Office[] {
  const stated = statedHere(title);
  const texts = stated === null ? stretchesOf(remarks) : [stated];
  for (const text of texts) {
    const offices = text.length > 200 ? [] : officesOf(text, issuerName);
    if (offices.length > 0) return offices;
  }
  return [];
}

function officesOf(text: string, issuerName: string | null): Office[] {
  if (BELOW.test(text) || NO_LONGER.test(text)) return [];
  const parts = undotted(text)
    .split(PARTS)
    .filter((part) => /[a-z]/i.test(part));
  const plain = parts.filter(isPlain);
  const own = nameOf(issuerName ?? '');
  const others = parts.filter((part) => !isPlain(part) && nameOf(part) !== own);
  // "CEO, Retail" and "CEO & President of Harbour Bank" say of what; a second title does not.
  if (others.some((part) => !A_TITLE.test(part) || OF_A_PART.test(part))) return [];
  const names = TITLES.filter(([pattern]) => plain.some((part) => pattern.test(part))).map(
    ([, name]) => name,
  );
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
  const stretches = stretchesOf(remarks);
  return stretches.find((stretch) => /[a-z]/i.test(stretch) && isPlain(stretch)) ?? null;
}

/** The stretches of the remarks, each as it is and without the words that lead to a title. */
function stretchesOf(remarks: string | null): string[] {
  return (remarks ?? '').split(/[.;\n]/).flatMap((stretch) => {
    const text = stretch.trim();
    return [text, text.replace(LEAD_IN, '')];
  });
}

/** A company's name without case, punctuation and what kind of company it is. */
function nameOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\/[a-z]{2,3}\/?\s*$/, '')
    .replace(/[^a-z0-9 ]/g, '')
    .replace(/\b(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|the)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "CEO" of "C.E.O.", whose full stops end no sentence. */
function undotted(text: string): string {
  return text.replace(/\b(?:[a-z]\.){2,4}/gi, (initials) => initials.replaceAll('.', ''));
}

function isPlain(text: string): boolean {
  return text.length <= 200 && !/[a-z]/i.test(undotted(text).replace(PLAIN_WORDS, ''));
}
