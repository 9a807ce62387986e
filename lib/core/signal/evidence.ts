import type { SignalEvidence, SignalKind } from './signal';

const HABIT: Pick<SignalEvidence, 'source' | 'found' | 'contrary'> = {
  source: study(
    'Cohen, Malloy and Pomorski, “Decoding inside information”, Journal of Finance 67 (2012), 1009–1043',
  ),
  found: 'evidenceHabitFound',
  contrary: 'evidenceHabitContrary',
};

const RHYTHM: Pick<SignalEvidence, 'source' | 'found'> = {
  source: {
    key: 'evidenceStudyCxo',
    values: { study: 'Biggerstaff, Cicero and Wintoki, Journal of Corporate Finance 64 (2020)' },
  },
  found: 'evidenceRhythmFound',
};

/**
 * The definition of every signal as the code follows it, where it comes from, what was found and
 * what speaks against it. Of studies no more is told than their published summaries say; they are
 * cited as they were published.
 */
export const EVIDENCE: Readonly<Record<SignalKind, SignalEvidence>> = {
  cluster: {
    name: 'evidenceClusterName',
    definition: 'evidenceClusterDefinition',
    source: study(
      'Alldredge and Blank, “Do insiders cluster trades with colleagues?”, Journal of Financial Research 42 (2019), 331–360',
    ),
    found: 'evidenceClusterFound',
    contrary: 'evidenceClusterContrary',
  },
  'ended-cluster': {
    name: 'evidenceEndedClusterName',
    definition: 'evidenceEndedClusterDefinition',
    source: {
      key: 'evidencePracticeIdea',
      values: { study: 'Biggerstaff, Cicero and Wintoki, Journal of Corporate Finance 64 (2020)' },
    },
    found: 'evidenceEndedClusterFound',
    contrary: 'evidenceEndedClusterContrary',
  },
  opportunistic: {
    name: 'evidenceOpportunisticName',
    definition: 'evidenceOpportunisticDefinition',
    ...HABIT,
  },
  routine: {
    name: 'evidenceRoutineName',
    definition: 'evidenceRoutineDefinition',
    ...HABIT,
  },
  'first-buy': {
    name: 'evidenceFirstBuyName',
    definition: 'evidenceFirstBuyDefinition',
    source: { key: 'evidencePracticeFirstBuy' },
    found: 'evidenceUntested',
    contrary: 'evidenceFirstBuyContrary',
  },
  reversal: {
    name: 'evidenceReversalName',
    definition: 'evidenceReversalDefinition',
    source: { key: 'evidencePracticeReversal' },
    found: 'evidenceUntested',
    contrary: 'evidenceReversalContrary',
  },
  'unusual-size': {
    name: 'evidenceUnusualSizeName',
    definition: 'evidenceUnusualSizeDefinition',
    source: { key: 'evidencePracticeSize' },
    found: 'evidenceUntested',
    contrary: 'evidenceUnusualSizeContrary',
  },
  'stake-increase': {
    name: 'evidenceStakeIncreaseName',
    definition: 'evidenceStakeIncreaseDefinition',
    source: { key: 'evidencePracticeStake' },
    found: 'evidenceStakeIncreaseFound',
    contrary: 'evidenceStakeIncreaseContrary',
  },
  'chief-buys': {
    name: 'evidenceChiefBuysName',
    definition: 'evidenceChiefBuysDefinition',
    source: {
      key: 'evidenceStudyAgainst',
      values: {
        study: 'Wang, Shin and Francis, Journal of Financial and Quantitative Analysis 47 (2012)',
        other: 'Knewtson and Nofsinger (2014)',
      },
    },
    found: 'evidenceChiefBuysFound',
    contrary: 'evidenceChiefBuysContrary',
  },
  'net-purchases': {
    name: 'evidenceNetPurchasesName',
    definition: 'evidenceNetPurchasesDefinition',
    source: study('Lakonishok and Lee, Review of Financial Studies 14 (2001)'),
    found: 'evidenceNetPurchasesFound',
    contrary: 'evidenceNetPurchasesContrary',
  },
  isolated: {
    name: 'evidenceIsolatedName',
    definition: 'evidenceIsolatedDefinition',
    ...RHYTHM,
    contrary: 'evidenceIsolatedContrary',
  },
  sequence: {
    name: 'evidenceSequenceName',
    definition: 'evidenceSequenceDefinition',
    ...RHYTHM,
    contrary: 'evidenceSequenceContrary',
  },
  'late-filing': {
    name: 'evidenceLateFilingName',
    definition: 'evidenceLateFilingDefinition',
    source: study('Securities Exchange Act, Rule 16a-3(g)'),
    found: 'evidenceLateFilingFound',
    contrary: 'evidenceLateFilingContrary',
  },
  'after-hours': {
    name: 'evidenceAfterHoursName',
    definition: 'evidenceAfterHoursDefinition',
    source: study('Biggerstaff, Cicero and Wintoki, Journal of Corporate Finance 64 (2020)'),
    found: 'evidenceAfterHoursFound',
    contrary: 'evidenceAfterHoursContrary',
  },
  'small-company': {
    name: 'evidenceSmallCompanyName',
    definition: 'evidenceSmallCompanyDefinition',
    source: study(
      'Lakonishok and Lee, Review of Financial Studies 14 (2001); Zhao, arXiv 2602.06198 (2026)',
    ),
    found: 'evidenceSmallCompanyFound',
    contrary: 'evidenceSmallCompanyContrary',
  },
};

function study(text: string): SignalEvidence['source'] {
  return { key: 'evidenceStudy', values: { study: text } };
}
