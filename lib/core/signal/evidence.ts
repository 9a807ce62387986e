import type { SignalEvidence, SignalKind } from './signal';

const HABIT = {
  source:
    'Cohen, Malloy and Pomorski, “Decoding inside information”, Journal of Finance 67 (2012), 1009–1043',
  found:
    'By the paper’s summary, a portfolio that follows opportunistic traders alone earned 0.82 % a month more than was to be expected, weighted by value, while routine traders’ trades earned essentially nothing. Local insiders who are no executives did best.',
  contrary:
    'The rule shows a yearly pattern and nothing else: neither why somebody trades nor that it has to do with pay. It needs three full years of filings. Products use the word “routine” for quite different rules, and the wording of this one follows the way others programmed it. form4.app’s own notes, which nobody audited, say that following insiders lost money from 2021 on.',
};

const RHYTHM = {
  source:
    'Biggerstaff, Cicero and Wintoki, Journal of Corporate Finance 64 (2020); figures as CXO Advisory summarises them',
  found:
    'After isolated purchases prices rose 0.6 to 1.5 % more than expected in the next month, after isolated sales they fell 0.6 to 1.0 %. In the three months after a sequence of purchases it was 2 to 3 %.',
};

const PRACTICE = 'Practice of the field, without a study of its own';

/**
 * The definition of every signal as the code follows it, where it comes from, what was found and
 * what speaks against it. Of studies no more is told than their published summaries say.
 */
export const EVIDENCE: Readonly<Record<SignalKind, SignalEvidence>> = {
  cluster: {
    name: 'Cluster of buyers',
    definition:
      'At least three people, of whom one or more are officers or directors, each bought for $10,000 or more on the market within 14 days, in the last 90. People who ever file together count as one, and purchases under a plan set up in advance (Rule 10b5-1) do not count. What three people or more bought on one day at one price is a programme and does not count either. A purchase whose price is not stated may be of any amount, so where a cluster depends on one, that is not known.',
    source:
      'Alldredge and Blank, “Do insiders cluster trades with colleagues?”, Journal of Financial Research 42 (2019), 331–360',
    found:
      'By the paper’s summary, purchases made in clusters were followed by more than 2 % above what was to be expected in the next month.',
    contrary:
      'The study’s window is narrower; its exact length was not checked against the paper. 14 days and $10,000 are practice, and others use anything from 1 to 90 days. Companies also have programmes: in May 2026, 27 of 28 purchases at TSMC were made on one day at one price.',
  },
  'ended-cluster': {
    name: 'Ended cluster',
    definition:
      'There is a cluster of buyers in the last 90 days, and more than 14 days have passed since the newest purchase on the market by anyone.',
    source: `${PRACTICE}; the idea that the end of a sequence matters is of Biggerstaff, Cicero and Wintoki, Journal of Corporate Finance 64 (2020)`,
    found:
      'For sequences of purchases by one person, 2 to 3 % above what was to be expected in the three months after, as CXO Advisory summarises it. For clusters of several people we know of no figure.',
    contrary:
      'A pause is often only a window closed before results. A purchase made today may be reported two business days from now.',
  },
  opportunistic: {
    name: 'Opportunistic trader',
    definition:
      'In the year of the newest trade: the person traded on the market in each of the three calendar years before, purchases or sales, yet in no one month of all three. Without a trade in each of them, nothing is said. Needs filings for all of the three years, every one of them read.',
    ...HABIT,
  },
  routine: {
    name: 'Routine trader',
    definition:
      'In the year of the newest trade: the person traded on the market in one same calendar month of each of the three years before, purchases or sales. Needs filings for all of the three years.',
    ...HABIT,
  },
  'first-buy': {
    name: 'First purchase in a long time',
    definition:
      'The person bought on the market in the last 90 days, and made no other purchase on the market in the 12 months or more before it. Needs filings for all of the 12 months, every one of them read.',
    source: `${PRACTICE}; insiderlens.com asks for 12 months without a purchase`,
    found: 'We know of no published test of this definition.',
    contrary:
      'For how long it was the first depends on how far back filings are loaded: an earlier purchase may lie before them. New directors buy for the first time as a matter of course, often because a guideline asks for it.',
  },
  reversal: {
    name: 'Sold before, now buys',
    definition:
      'The person bought on the market in the last 90 days, and had sold on the market in the 18 months before the newest purchase. Sales to pay the tax on shares received do not count.',
    source: `${PRACTICE}; the 18 months are InsiderScore’s`,
    found: 'We know of no published test of this definition.',
    contrary:
      'A sale made long ago, or under a plan, need not have been a judgement of the company, so that the purchase need not be a change of mind.',
  },
  'unusual-size': {
    name: 'Unusual size',
    definition:
      'The value of the person’s newest trade is above the average of their up to 20 earlier trades of the same direction, and at least two standard deviations above it. Needs three of them with a value, before the day of the trade.',
    source: `${PRACTICE}; the rule is insiderlens.com’s`,
    found: 'We know of no published test of this definition.',
    contrary:
      'Of three or four trades an average says little, and their spread less. Somebody who has become richer trades larger amounts without meaning more by it.',
  },
  'stake-increase': {
    name: 'Larger stake',
    definition:
      'Shares bought on the market in one of the last 90 days, as a part of all shares of that kind that the same owners held before, directly and through others: 10 % or more, 50 % or more, a multiple, or a new position. Not told when the filings’ balances do not agree.',
    source: `${PRACTICE}; InsiderScore and ORTEX compare trade and holding`,
    found: 'We know of no published test of these bands.',
    contrary:
      'From a small holding any purchase is a large step. Grants, options and shares held in other names may matter more than the shares counted here. Where products took one way of holding for all, a change of 14 % was published as 44 %.',
  },
  'chief-buys': {
    name: 'CEO or CFO bought',
    definition:
      'Somebody whom the filing names as chief executive or chief financial officer bought on the market in the last 90 days. The office is a fact beside the purchase; nothing is weighed by it.',
    source:
      'Wang, Shin and Francis, Journal of Financial and Quantitative Analysis 47 (2012); against it Knewtson and Nofsinger (2014)',
    found:
      'Purchases by chief financial officers, 1992 to 2002: 5 percentage points more than those by chief executives within 12 months, also counted from the day of the filing.',
    contrary:
      'Knewtson and Nofsinger found that this advantage was gone after the Sarbanes-Oxley Act of 2002. form4.app’s own figures for 2021 to 2026, which nobody audited, show chief officers doing worse than others.',
  },
  'net-purchases': {
    name: 'Net purchase ratio',
    definition:
      'Purchases less sales on the market, divided by both, by number over the last six months; +1 is purchases only, −1 sales only. A trade of joint owners counts once. Trades under a plan set up in advance (Rule 10b5-1) and sales to pay tax do not count; where the filing does not say, they do. Present when there were more purchases.',
    source: 'Lakonishok and Lee, Review of Financial Studies 14 (2001)',
    found: 'In 1975 to 1995, purchases told something about small companies, and sales did not.',
    contrary:
      'Sales outnumber purchases at most companies, since insiders are paid in shares. The study left out trades of under 100 shares or below $2 a share; here every trade counts. Of few trades the ratio says little.',
  },
  isolated: {
    name: 'Isolated trade',
    definition:
      'The person’s newest trade has no other market trade of theirs in the calendar month before or after it. Known when the month after is over.',
    ...RHYTHM,
    contrary:
      'That a trade stayed isolated is known only afterwards, when part of what followed has happened. The figures are second-hand; read the paper before relying on them.',
  },
  sequence: {
    name: 'Sequence of trades',
    definition:
      'The person traded on the market in the same direction in two or more calendar months in a row, up to the month of the newest trade. It has ended when a whole month went by without another.',
    ...RHYTHM,
    contrary:
      'Who buys over several months may only be spreading one purchase, and a plan sells every month by itself. The figures are second-hand; read the paper before relying on them.',
  },
  'late-filing': {
    name: 'Filed after more than two business days',
    definition:
      'More than two business days lie between the day of a trade, or the deemed day of execution that the filing states for it, and the day it was first told, by the federal holidays; the longest such time among the trades of the last 90 days or told in them. Also when the filer marked a trade as late. Under a plan set up in advance (Rule 10b5-1), without such a stated day, up to three more days may be in order, and then it is not known.',
    source: 'Securities Exchange Act, Rule 16a-3(g)',
    found: 'It is a fact about the filing, not a finding of a study.',
    contrary:
      'There are reasons that a filing does not show: a broker’s late notice, other rules for some trades, or a day on which the SEC was closed by decree. It is no accusation.',
  },
  'after-hours': {
    name: 'Filed after hours',
    definition:
      'The filing that first told the person’s latest news was accepted before 09:30 or from 16:00 on, Eastern time. Not told where the time zone of the SEC’s list decides and is in doubt.',
    source: 'Biggerstaff, Cicero and Wintoki, Journal of Corporate Finance 64 (2020)',
    found: 'By the paper, insiders who report after hours trade more and earn more.',
    contrary:
      'Many filings are made in the evening because that is when the broker’s report and the lawyer’s form are ready. The filing’s time says nothing about the trade’s.',
  },
  'small-company': {
    name: 'Small company',
    definition:
      'Approximate market value: shares outstanding as the company last stated them, times the price of the newest market trade in the filings. Below $2 billion is small, below $300 million very small. Not told when count or price is over 400 days old, or when the trade was in depositary receipts.',
    source:
      'Lakonishok and Lee, Review of Financial Studies 14 (2001); Zhao, arXiv 2602.06198 (2026)',
    found:
      'In 1975 to 1995, purchases told something about small companies, which were the smallest three of ten size groups. Of 17,237 purchases at very small companies in 2018 to 2024, those told after a rise of more than 10 % did best.',
    contrary:
      'It is no quotation: share count and price are of different days, a split between them would spoil it, and classes that are not counted are missing. Shares of small companies are costly to trade, which returns on paper leave out. That purchases after a rise did best speaks against “buying the dip”.',
  },
};
