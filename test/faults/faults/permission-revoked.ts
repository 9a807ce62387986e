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
  make: (stage) => grant(stage, 'ON_CLICK'),
  says: ({ asks }) => (asks ? /does not let Buyline ask the SEC/ : null),
  toldOn: 'popup.html',
  lift: (stage) => grant(stage, 'ON_ALL_SITES'),
};

async function grant({ browser }: Stage, hostAccess: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([extensionId, access]) => {
      const { chrome } = globalThis as unknown as ExtensionsPage;
      await chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: access,
      });
    },
    [browser.extensionId, hostAccess] as const,
  );
  await page.close();
}
