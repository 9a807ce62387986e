import { RULES, type Rule } from '@/lib/core/insider/rule';
import { say } from '@/lib/core/words/say';
import type { GlossaryEntry, GlossaryTopic } from './entry';
import { ruleAnchor } from './path';
import { sourcesOf } from './sources';

/** What each rule is called in the messages: its name, and what the filing says when it decides. */
const NAMES = {
  'no-code': 'NoCode',
  'no-date': 'NoDate',
  'impossible-date': 'ImpossibleDate',
  'no-direction': 'NoDirection',
  'equity-swap': 'Swap',
  'derivative-table': 'Derivative',
  code: 'Code',
  'unknown-code': 'UnknownCode',
  'code-against-flag': 'Against',
  'issuer-is-owner': 'Issuer',
  'stated-twice': 'Twice',
  'no-security': 'NoSecurity',
  'other-security': 'OtherSecurity',
  'missing-footnote': 'Footnote',
  'words-automatic': 'Automatic',
  'words-exercise': 'Exercise',
  'words-placement': 'Placement',
  'words-tender': 'Tender',
  'words-ipo': 'Ipo',
  'words-offering': 'Offering',
  'fractional-shares': 'Fractions',
  'blank-check': 'BlankCheck',
  'conversion-on-closing': 'Closing',
  'near-listing': 'Listing',
  'near-prospectus': 'Prospectus',
  'ten-percent-holder': 'TenPercent',
  'no-insider': 'NoInsider',
  price: 'Price',
  'price-is-total': 'Total',
  'price-range': 'Range',
  'depositary-ratio': 'Depositary',
  currency: 'Currency',
  'words-to-cover': 'ToCover',
  'words-open-market': 'OpenMarket',
  'nothing-against': 'Nothing',
} as const satisfies Readonly<Record<Rule, string>>;

/** What a reason for a kind is called: `The row has no code`. */
export function ruleTerm(rule: Rule): string {
  return say(`glossaryRule${NAMES[rule]}Term`);
}

function entryOf(rule: Rule): GlossaryEntry {
  const name = NAMES[rule];
  return {
    anchor: ruleAnchor(rule),
    term: ruleTerm(rule),
    meaning: say(`glossaryRule${name}Mean`),
    not: null,
    found: null,
    sources: [],
  };
}

/** The questions by which a transaction gets its kind. */
export function ruleTopic(): GlossaryTopic {
  return {
    anchor: 'reasons',
    title: say('glossaryTopicReasonsTitle'),
    about: say('glossaryTopicReasonsAbout'),
    sources: sourcesOf(['form4']),
    entries: RULES.map(entryOf),
  };
}
