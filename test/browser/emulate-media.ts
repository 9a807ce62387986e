import type { Page } from 'playwright-core';
import { connectionOf } from './firefox-chrome';
import { showFor } from './firefox-window';

/** Shows a page as for print, or with forced colours; what is not named is as it usually is. */
export async function emulateMedia(
  page: Page,
  { isPrint = false, isForced = false }: { isPrint?: boolean; isForced?: boolean },
): Promise<void> {
  const connection = connectionOf(page.context());
  if (!connection) {
    const forcedColors = isForced ? 'active' : null;
    return page.emulateMedia({ media: isPrint ? 'print' : null, forcedColors });
  }
  // Firefox knows no such command of the protocol.
  const [medium, forcedColors] = [isPrint ? 'print' : '', isForced ? 'active' : ''] as const;
  await showFor(connection, page.url(), { medium, forcedColors });
}
