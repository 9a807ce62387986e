import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import type { GlossarySource } from './entry';

interface Source {
  readonly words: MessageKey;
  readonly url: string;
}

function rule(number: string, words: MessageKey): Source {
  return { words, url: `https://www.ecfr.gov/current/title-17/section-${number}` };
}

const SOURCES = {
  form4: { words: 'glossarySourceForm4', url: 'https://www.sec.gov/about/forms/form4data.pdf' },
  form13f: { words: 'glossarySourceForm13f', url: 'https://www.sec.gov/about/forms/form13f.pdf' },
  definitions: rule('240.16a-1', 'glossarySourceDefinitions'),
  persons: rule('240.16a-2', 'glossarySourcePersons'),
  reporting: rule('240.16a-3', 'glossarySourceReporting'),
  smallAcquisitions: rule('240.16a-6', 'glossarySourceSmallAcquisitions'),
  withIssuer: rule('240.16b-3', 'glossarySourceWithIssuer'),
  gifts: rule('240.16b-5', 'glossarySourceGifts'),
  derivatives: rule('240.16b-6', 'glossarySourceDerivatives'),
  votingTrusts: rule('240.16b-8', 'glossarySourceVotingTrusts'),
  plans: rule('240.10b5-1', 'glossarySourcePlans'),
  notices: rule('230.144', 'glossarySourceNotices'),
  managers: rule('240.13f-1', 'glossarySourceManagers'),
  confidential: rule('240.24b-2', 'glossarySourceConfidential'),
  largeHolders: rule('240.13d-1', 'glossarySourceLargeHolders'),
  mutualFunds: rule('270.30b1-9', 'glossarySourceMutualFunds'),
  offerings: rule('230.424', 'glossarySourceOfferings'),
  blankChecks: rule('230.419', 'glossarySourceBlankChecks'),
} as const satisfies Readonly<Record<string, Source>>;

/** The rules and forms of the SEC that the entries rest on. */
export type SourceName = keyof typeof SOURCES;

/** Rules and forms by what they are called and where they can be read. */
export function sourcesOf(names: readonly SourceName[]): GlossarySource[] {
  return names.map((name) => ({ words: say(SOURCES[name].words), url: SOURCES[name].url }));
}
