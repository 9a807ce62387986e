import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectionOf } from '@/test/browser/firefox-chrome';
import { setHosts } from '@/test/browser/firefox-extension';
import type { Fault } from '../fault';
import type { Stage } from '../stage';

interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(change: object): Promise<void>;
    };
  };
}

/** The reader withdraws the hosts in the browser's list of extensions. */
export const permissionRevoked: Fault = {
  name: 'permission revoked',
  comes: 'before',
  make: (stage) => grant(stage, false),
  says: ({ asks }) => (asks ? /does not let Buyline ask the SEC/ : null),
  toldOn: 'popup.html',
  lift: (stage) => grant(stage, true),
};

async function grant({ browser, extension }: Stage, isGranted: boolean): Promise<void> {
  const { context, extensionId } = browser;
  const connection = connectionOf(context);
  if (connection) {
    const manifest = readFileSync(join(extension, 'manifest.json'), 'utf8');
    const { host_permissions: origins } = JSON.parse(manifest) as { host_permissions: string[] };
    return setHosts(connection, extensionId, { origins, isGranted });
  }
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([extensionId, hostAccess]) => {
      const { chrome } = globalThis as unknown as ExtensionsPage;
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    [extensionId, isGranted ? 'ON_ALL_SITES' : 'ON_CLICK'] as const,
  );
  await page.close();
}
