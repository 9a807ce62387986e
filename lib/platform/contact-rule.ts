import { browser } from 'wxt/browser';
import { SEC_HOSTS } from '@/lib/manifest';

const RULE_ID = 1;

/** How requests to the SEC name their sender: product, version and the reader's address. */
export function userAgentOf(contact: string): string {
  return `Buyline/${browser.runtime.getManifest().version} ${contact}`;
}

/**
 * Has our own requests to the SEC's hosts declare that address from the next one on; null for
 * none. A page's requests to the same hosts stay as they
 * are: the rule holds only for what our own origin begins. It outlives the worker and the browser.
 */
export async function declareContact(contact: string | null): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const addRules = contact === null ? [] : [ruleFor(contact)];
  await browser.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [RULE_ID], addRules });
}

/** The same request, with the address where the browser's fetch may state it itself. */
export function declaredInFetch(init: RequestInit, contact: string | null): RequestInit {
  if (!import.meta.env.FIREFOX || contact === null) return init;
  const headers = new Headers(init.headers);
  headers.set('User-Agent', userAgentOf(contact));
  return { ...init, headers };
}

function ruleFor(contact: string) {
  return {
    id: RULE_ID,
    action: {
      type: 'modifyHeaders' as const,
      requestHeaders: [
        { header: 'User-Agent', operation: 'set' as const, value: userAgentOf(contact) },
      ],
    },
    condition: {
      requestDomains: SEC_HOSTS.map((pattern) => new URL(pattern).hostname),
      initiatorDomains: [new URL(browser.runtime.getURL('/')).hostname],
      resourceTypes: ['xmlhttprequest' as const, 'other' as const],
    },
  };
}
