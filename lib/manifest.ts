/**
 * The sites on which Buyline reads pages without being asked: public news, quotes and press
 * releases, as match patterns. No brokers, no mail, no pages behind a login.
 */
export const SITES = [
  'https://13f.info/*',
  'https://247wallst.com/*',
  'https://apnews.com/*',
  'https://finance.yahoo.com/*',
  'https://finviz.com/*',
  'https://markets.businessinsider.com/*',
  'https://markets.ft.com/data/*',
  'https://money.cnn.com/*',
  'https://news.google.com/*',
  'https://old.reddit.com/r/*',
  'https://openinsider.com/*',
  'https://research.investors.com/stock-quotes/*',
  'https://seekingalpha.com/*',
  'https://simplywall.st/stocks/*',
  'https://stockanalysis.com/*',
  'https://stocktwits.com/*',
  'https://whalewisdom.com/*',
  'https://www.accessnewswire.com/*',
  'https://www.ainvest.com/*',
  'https://www.barchart.com/*',
  'https://www.barrons.com/*',
  'https://www.benzinga.com/*',
  'https://www.bloomberg.com/*',
  'https://www.businesswire.com/*',
  'https://www.cnbc.com/*',
  'https://www.cnn.com/*',
  'https://www.dataroma.com/m/*',
  'https://www.fool.com/*',
  'https://www.ft.com/*',
  'https://www.globenewswire.com/*',
  'https://www.google.com/finance/*',
  'https://www.gurufocus.com/*',
  'https://www.insidermonkey.com/*',
  'https://www.investing.com/*',
  'https://www.investors.com/*',
  'https://www.marketbeat.com/*',
  'https://www.marketwatch.com/*',
  'https://www.morningstar.com/*',
  'https://www.nasdaq.com/*',
  'https://www.newser.com/*',
  'https://www.prnewswire.com/*',
  'https://www.reddit.com/r/*',
  'https://www.reuters.com/*',
  'https://www.thestreet.com/*',
  'https://www.tipranks.com/*',
  'https://www.tradingview.com/*',
  'https://www.wsj.com/*',
  'https://www.zacks.com/*',
] as const;

/** Pages that are never read on any site: ways in, purchases, mail and orders. */
export const NEVER_READ = [
  'https://*/*/checkout*',
  'https://*/*/login*',
  'https://*/*/order-entry*',
  'https://*/*/orders/*',
  'https://*/*/trade/*',
  'https://*/auth/*',
  'https://*/cart*',
  'https://*/checkout*',
  'https://*/inbox*',
  'https://*/login*',
  'https://*/logon*',
  'https://*/mail/*',
  'https://*/messages*',
  'https://*/oauth*',
  'https://*/order/*',
  'https://*/orders/*',
  'https://*/payment*',
  'https://*/register*',
  'https://*/sign-in*',
  'https://*/signin*',
  'https://*/signup*',
  'https://*/subscribe*',
  'https://*/trade/*',
  'https://www.tradingview.com/chart*',
] as const;

/**
 * Pages that are not read on the listed sites: besides, those on which a reader keeps what is
 * private. On a brokerage that the reader adds these are the very pages that are wanted.
 */
export const UNREAD_PAGES = [
  ...NEVER_READ,
  'https://*/*/portfolio*',
  'https://*/account*',
  'https://*/my/*',
  'https://*/portfolio*',
  'https://*/smart-portfolio*',
] as const;

/** The SEC's hosts, the only ones to which Buyline sends requests. */
export const SEC_HOSTS = [
  'https://data.sec.gov/*',
  'https://efts.sec.gov/*',
  'https://www.sec.gov/*',
] as const;

/** Any other site may be added by the reader, one host at a time, in the popup. */
export const SITES_ON_REQUEST = ['https://*/*'] as const;

/** Every permission asked for, with the reason that a reader is given. */
export const PERMISSIONS = {
  activeTab:
    'To show the card on the page where you choose “Look up in Buyline”, and to know which site you are on while the popup is open.',
  alarms: 'To look for new filings of the companies you watch while EDGAR accepts filings.',
  contextMenus: 'To offer “Look up in Buyline” in the menu of selected text.',
  declarativeNetRequestWithHostAccess:
    'To name the e-mail address that you give, and only once you give one, in our own requests to the SEC; it reaches no host but those that Buyline asks anyway.',
  scripting:
    'To put the card into a page when you first rest the pointer on a company, and to read the sites that you add.',
  storage:
    'To remember the pace of requests to the SEC when the browser stops and starts us, and to keep your watchlist in step between your browsers if you wish it.',
} as const;

/** What Chromium asks for besides; Firefox has its sidebar without. */
export const CHROMIUM_PERMISSIONS = {
  sidePanel:
    'To list the companies of the page you are reading beside it, when you open the side panel.',
} as const;

/** What is asked for only when the reader wants it, with the reason that is given then. */
export const OPTIONAL_PERMISSIONS = {
  notifications:
    'To tell you of new filings by your rules, once you switch notifications on in the options or the popup.',
} as const;

/**
 * The reader's keys on a page, listed and changed in the browser's own settings of shortcuts; a
 * browser suggests four at most.
 */
export const COMMANDS = {
  'next-mention': {
    suggested_key: { default: 'Alt+J' },
    description: '__MSG_commandNext__',
  },
  'previous-mention': {
    suggested_key: { default: 'Alt+K' },
    description: '__MSG_commandPrevious__',
  },
  'open-mention': {
    suggested_key: { default: 'Alt+O' },
    description: '__MSG_commandOpen__',
  },
  'pin-card': {
    suggested_key: { default: 'Alt+P' },
    description: '__MSG_commandPin__',
  },
} as const;

/**
 * The permissions that a browser is asked for. A rule for requests needs one in Chromium alone: in
 * Firefox fetch may state the address itself, which Chromium silently drops. It brings no warning
 * and no host. It is none that can wait until an address is given: once Chromium (156) has granted
 * it while we run, every call of the interface hangs until the extension is loaded anew, and Firefox
 * knows it as a required one only (https://bugzilla.mozilla.org/show_bug.cgi?id=1827855).
 */
export function permissionsFor(browser: string): string[] {
  return Object.keys(PERMISSIONS).filter(
    (name) => browser !== 'firefox' || name !== 'declarativeNetRequestWithHostAccess',
  );
}
