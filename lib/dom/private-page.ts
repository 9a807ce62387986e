/** Hosts whose first label says that what is on them is the reader's own or a way in. */
const HOST =
  /^(?:accounts?|auth\d*|checkout|id|idp|inbox|log-?[io]n|logon|mail|oauth\d*|outlook|pay|payments?|sign-?in|signon|sso|webmail)\./i;

/** Parts of a path that name a way in, a purchase, mail or an order ticket, without an ending. */
const PART =
  /^(?:(?:sign|log)[-_]?(?:in|on|up|out)|auth(?:enticate|orize)?|register|registration|sso|forgot[-_]?password|reset[-_]?password|change[-_]?password|password|two[-_]?factor|mfa|checkout|cart|basket|payments?|billing|subscribe|mail|inbox|webmail|compose|order[-_]?(?:entry|ticket|form)|(?:enter|place|new|preview|review|submit|confirm)[-_]?(?:order|trade)|trade[-_]?ticket)$/i;

/** Parts that name an order ticket at a broker, and the news elsewhere. */
const BROKER_PART =
  /^(?:trade|trading|buy|sell|orders?|transfers?|(?:trade|order|buy|sell)[-_](?:equity|equities|stocks?|options?|etfs?|funds?|mutual-?funds?|bonds?|crypto)|(?:stock|option|equity|equities|fund)s?[-_](?:trade|order|buy|sell))$/i;

function parts(path: string): string[] {
  return path.split(/[/!?#]+/).map((part) => part.replace(/\.[a-z]{2,5}$/i, ''));
}

/**
 * Whether a page is never read because of its address: ways in, mail, purchases, order tickets. A
 * fragment counts where it is used as a path (`#/login`).
 */
export function isPrivateAddress(address: string, isBrokerage: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (HOST.test(url.hostname)) return true;
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  return [...parts(url.pathname), ...parts(route)].some(
    (part) => PART.test(part) || (isBrokerage && BROKER_PART.test(part)),
  );
}
