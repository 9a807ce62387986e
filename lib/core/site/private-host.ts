/** What a whole host is for that is never read. */
export type PrivateUse = 'mail' | 'sign-in' | 'payment';

const USES: readonly (readonly [PrivateUse, RegExp])[] = [
  ['mail', /^(?:e?mail|inbox|outlook|webmail)\d*\.|(?:^|\.)(?:fastmail|gmail|tuta|tutanota)\.com$/],
  ['sign-in', /^(?:accounts?|auth\d*|idp?|log-?[io]n|logon|oauth\d*|sign-?in|sign-?on|sso)\d*\./],
  ['payment', /^(?:checkout|pay|payments?)\d*\.|(?:^|\.)paypal\.com$/],
];

/** Tells hosts that are all mail, ways in or payments by their name; null for every other host. */
export function privateUseOf(host: string): PrivateUse | null {
  return USES.find(([, names]) => names.test(host.toLowerCase()))?.[0] ?? null;
}
