import type { Rule } from '@/lib/core/insider/rule';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';
import { note, sale, type Case } from './case';

/** A purchase for each of the notes, all decided alike. */
function bought(name: TransactionClass, rule: Rule, ...notes: readonly string[]): Case[] {
  return notes.map((text) => [text, note(text), name, rule]);
}

function sold(name: TransactionClass, rule: Rule, ...notes: readonly string[]): Case[] {
  return notes.map((text) => [text, note(text, { row: sale }), name, rule]);
}

/** Purchases that did not go through a market, however they are put. */
export const privatePurchases: readonly Case[] = [
  ...bought(
    'private-placement',
    'words-placement',
    'Purchased directly from Issuer.',
    'Shares purchased from Company.',
    'Acquired from the Registrant.',
    'Purchased from Lanternwick Tools at $12.34 per share.',
    'Issued by LANTERNWICK TOOLS, INC. in April.',
    'Represents shares newly issued to the reporting person for cash.',
    'Purchased in a private investment in public equity financing.',
    'Purchased in a Regulation A+ offering.',
    'Acquired in a private round.',
    'Issued in a non-brokered placement.',
    'Common stock and accompanying warrants at a combined price.',
    'Issued in exchange for cancellation of indebtedness.',
    'Issued pursuant to a Note Conversion.',
    'Acquired in an off-exchange transaction.',
    'A privately arranged purchase.',
    'Purchased in a block transaction from an institutional investor.',
    'The reporting person acquired the shares from Harbour Fund III, L.P.',
    'Purchased from Bank of Harbour, N.A. as trustee.',
    'Purchased these shares from his brother.',
    'Purchased from her former husband under a divorce settlement.',
    'Acquired from his late father’s estate.',
    'Purchased pursuant to the exercise of a right of first refusal.',
    'Purchased pursuant to a Stock Purchase and Sale Agreement.',
    'Purchased pursuant to a Securities Purchase and Registration Rights Agreement.',
    'Purchased under a Share Purchase Deed.',
    'Acquired upon assignment of put options.',
    'Acquired upon the settlement of a total return swap.',
    'Purchased from the Sponsor pursuant to a non-redemption agreement.',
    'The purchase did not take place on the open market.',
    'The shares weren’t bought on the open market.',
    'Purchase not made on any exchange.',
    'Neither purchased nor sold in the open market.',
    'Restricted shares, which cannot be resold in the open market, were acquired under a securities purchase agreement.',
    'Acquired in a privately negotiated transaction at the open market price.',
    'Of the shares, 100 were open market purchases. The remaining 900 were also acquired from the Issuer in a private placement.',
  ),
  ...bought(
    'offering',
    'words-offering',
    'Shares purchased by the reporting person in the Offering.',
    'Purchased in the issuer’s offering of 5,000,000 shares pursuant to a shelf registration.',
    'Purchased in the community offering.',
    'Purchased concurrently with the mutual-to-stock conversion.',
    'Acquired upon exercise of non-transferable rights.',
    'Acquired in the rights offering; unsubscribed shares sold in the open market by the agent.',
  ),
  ...bought(
    'exercise',
    'words-exercise',
    'Acquired upon exercise of warrants.',
    'Acquired upon the exercise of stock options at $12.34.',
  ),
  ...bought(
    'automatic-plan',
    'words-automatic',
    'Purchased under the 2019 Employee Share Purchase Program.',
    'Acquired under the Savings Plan.',
    'Acquired through a broker-administered DRIP.',
    'Purchased by the broker by reinvesting cash distributions.',
    'Purchased through automatic reinvestment of quarterly distributions.',
  ),
];

/** Sales that did not go through a market. */
export const privateSales: readonly Case[] = [
  ...sold(
    'private-placement',
    'words-placement',
    'Sold to ex-spouse in divorce settlement.',
    'Sold to a grantor retained annuity trust for a promissory note.',
    'Sold to an irrevocable trust for the benefit of the children.',
    'Delivered to settle a prepaid variable forward contract.',
    'Involuntary foreclosure sale by a secured creditor.',
    'Shares sold to Harbour & Co. LLC in a block sale at a fixed price.',
    'Redemption of shares by the Issuer.',
    'Sold to Rule 144A qualified institutional buyers.',
    'Cash-settled sale upon unwind of a swap.',
    'Purchased by the Company from the reporting person.',
    'Shares sold back to the Company at cost.',
    'The Issuer repurchased the shares from the reporting person.',
  ),
  ...sold('offering', 'words-offering', 'Sold in a bought deal.', 'Shares sold in the greenshoe.'),
  ...sold(
    'tender',
    'words-tender',
    'Disposed of in the merger for $12.34 cash per share.',
    'Shares converted into right to receive $12.34 in cash.',
    'Shares sold in a Dutch auction.',
  ),
];

/** Trades on the market whose words only come near such a deal. */
export const onTheMarket: readonly Case[] = [
  ...bought(
    'open-market',
    'nothing-against',
    'Purchased during an open window pursuant to the Company’s insider trading policy.',
    'Shares purchased following the release of earnings by the Company.',
    'Purchased by the Company’s Chief Executive Officer through a broker.',
    'The reporting person purchased shares and has agreed to disgorge short-swing profits to the Company.',
    'The purchase was made following the closing of the Issuer’s private placement on April 3, 2026.',
    'Purchased by Harbour LP, a private investment fund.',
    'Purchased in accordance with the stock ownership guidelines.',
    'Purchased by the Doe Family Trust and the reporting person disclaims beneficial ownership.',
  ),
  ...bought(
    'open-market',
    'words-open-market',
    'Purchased on the Nasdaq through a broker. In connection with the Issuer’s public offering, the reporting person is subject to a lock-up agreement.',
    'Purchased in the open market. Includes 1,245 shares acquired under the Employee Stock Purchase Plan.',
    'Purchased on the NYSE. Excludes shares held in the deferred compensation plan.',
    'Shares purchased on the open market using proceeds of a margin loan.',
    'Open market purchase; no shares were purchased from the Issuer.',
  ),
  ...sold(
    'open-market-sale',
    'nothing-against',
    'Sold pursuant to the Issuer’s insider trading policy during an open window.',
    'The number of shares sold at each price will be furnished to the Company upon request.',
    'The shares sold had been purchased in a private placement in 2019.',
    'Includes shares received upon the conversion of Class B shares.',
    'Pursuant to a stock pledge; proceeds used to repay a margin loan.',
    'Sold by the lender to satisfy a margin call.',
    'The shares were sold by the broker in response to a margin call.',
    'Sold upon expiry of the lock-up agreed with underwriters in connection with the IPO.',
    'Sold by the Doe Family Trust and by the reporting person’s spouse.',
  ),
];

/** Remarks, and footnotes that hang on the holder or on nothing. */
export const elsewhere: readonly Case[] = [
  ...[
    'The stock began trading following its initial public offering in 2019.',
    'The reporting person is a director by virtue of the Investment Agreement.',
    'This Form 4 does not include shares subject to call options.',
    'The reporting person is party to a Stockholders Agreement in connection with the merger agreement.',
  ].map((remarks): Case => [
    `remarks: ${remarks}`,
    { document: { remarks } },
    'open-market',
    'nothing-against',
  ]),
  [
    'a private placement told of the holder',
    {
      row: { holderFootnotes: ['F8'] },
      document: { footnotes: { F8: 'Purchased by the LLC in a private placement.' } },
    },
    'private-placement',
    'words-placement',
  ],
  [
    'an initial offering told in a footnote that hangs on nothing',
    { document: { footnotes: { F8: 'Purchased in the initial public offering on May 5, 2026.' } } },
    'ipo-allocation',
    'words-ipo',
  ],
  [
    'such a footnote of another year',
    {
      document: { footnotes: { F8: 'The Fund purchased shares in a private placement in 2019.' } },
    },
    'open-market',
    'nothing-against',
  ],
];

/** Sales for tax, and sales of which it is denied. */
export const forTax: readonly Case[] = [
  ...[
    'Shares sold for payment of withholding taxes.',
    'Sold by the broker for the sole purpose of paying the taxes due on vesting.',
    'Shares sold in order to meet tax liability arising from vesting.',
    'Sold to discharge tax obligation.',
    'Sold to offset income taxes.',
    'Sold-to-cover',
    'Sell–to–cover transaction.',
    'Sold to satisfy tax withholding obligations, as required by the Company.',
    'Sold pursuant to the Company’s mandatory sell-to-cover policy.',
  ].map((text): Case => [
    text,
    note(text, { row: sale }),
    'open-market-sale',
    'words-to-cover',
    'to-cover',
  ]),
  ...[
    'The sales were not made to cover taxes.',
    'Not a sell-to-cover transaction.',
    'A discretionary sale, not a mandatory sale.',
    'Does not include shares previously sold to cover tax.',
    'The proceeds will be used to pay tax preparation fees.',
  ].map((text): Case => [text, note(text, { row: sale }), 'open-market-sale', 'nothing-against']),
];
