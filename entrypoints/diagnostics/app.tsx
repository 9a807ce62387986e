import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { DiagnosticsPage } from '@/components/diagnostics/diagnostics-page';
import { useTitle } from '@/components/use-title';
import { browserName } from '@/lib/core/diagnostics/browser-name';
import type { DiagnosticFacts } from '@/lib/core/diagnostics/facts';
import { say } from '@/lib/core/words/say';
import { spokenWords } from '@/lib/core/words/spoken';
import { CacheDatabase } from '@/lib/db/cache';
import { LedgerDatabase } from '@/lib/db/ledger';
import { ReaderDatabase } from '@/lib/db/reader';
import { paceStore } from '@/lib/platform/pace-store';
import { readDiagnostics } from '@/lib/services/read-diagnostics';

const stored = {
  cache: new CacheDatabase(),
  reader: new ReaderDatabase(),
  ledger: new LedgerDatabase(),
};

/** The diagnostics, gathered once when the page is opened. */
export function App() {
  const [nowMs] = useState(() => Date.now());
  const [facts, setFacts] = useState<DiagnosticFacts | null>(null);
  const [fault, setFault] = useState<{ readonly reason: unknown } | null>(null);
  useTitle(say('diagTitle'));
  useEffect(() => {
    void readDiagnostics({
      stored,
      estimate: () => navigator.storage.estimate(),
      pace: () => paceStore.load(),
      extension: browser.runtime.getManifest().version,
      browser: browserName(navigator.userAgent),
      language: spokenWords().locale,
      nowMs,
    }).then(setFacts, (reason: unknown) => setFault({ reason }));
  }, [nowMs]);
  // The boundary around this page says what is wrong, and asks again.
  if (fault) throw fault.reason;
  return <DiagnosticsPage facts={facts} nowMs={nowMs} onCopy={copy} />;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
