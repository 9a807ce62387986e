import { companiesIn } from './companies-in';
import type { ShadowRootOf } from './flat-tree';
import { frameAddress } from './frame-address';
import type { PageCompany } from '@/lib/messages/page-messages';
import type { MarkStyle } from '@/lib/core/mark/mark';
import { highlightName, type Mark } from './highlight';
import { hitAt, markAt } from './hit-test';
import { keepListening } from './lasting-listeners';
import { LateRoots } from './late-roots';
import { markPage } from './mark-page';
import { Marks } from './marks';
import { isOwn } from './own-ui';
import { PageScan, type ScanPorts } from './page-scan';
import { PageStates, type StatesOf } from './page-states';
import { PrivateFields } from './private-fields';
import { isLeftOut, isPrivateAddress, type ListedPages } from './private-page';
import { readText } from './read-text';
import { RewrittenText } from './rewritten-text';
import { settleMarks } from './settle-marks';
import type { SiteAdapter } from './sites/adapter';
import { runInSlices } from './slices';
import { watchAddress } from './watch-address';
import { watchPage } from './watch-page';

export interface DetectorPorts extends ScanPorts {
  readonly adapter: SiteAdapter;
  /** Asked in frames at the start, and whenever the page is judged anew. */
  readonly listed: () => ListedPages;
  readonly shadowRootOf: ShadowRootOf;
  /** Called once with each shadow root, before anything in it is marked. */
  drawInside(root: ShadowRoot): void;
  /** Whether the product is still there; asked before each reading. */
  isAlive(): boolean;
  /** Whether the reader wants nothing read here for now. */
  isPaused(): boolean;
  markStyle(): MarkStyle;
  readonly statesOf: StatesOf;
}

/** A page in which companies and funds are marked as long as it lives. */
export interface PageDetector {
  /** The mark at a point of the viewport, in CSS pixels. */
  find(x: number, y: number): Mark | null;
  /** All marks, in any order. */
  marks(): Iterable<Mark>;
  hasMarks(): boolean;
  /** The companies that are marked. */
  companies(): PageCompany[];
  /** Judges the whole page anew. */
  judgeAnew(): void;
  /** The reader chose another style: marks are drawn by it. */
  repaint(): void;
  /** More is stored than before: the states of marks are asked anew. */
  renewStates(): void;
}

/**
 * Marks what a page names, now and whenever it changes, until the signal aborts. A page that is
 * private, by its address or by what it shows, or paused, is not read and has no marks while it is
 * so.
 */
export function detectPage(ports: DetectorPorts, signal: AbortSignal): PageDetector {
  const { adapter, shadowRootOf } = ports;
  const states = new PageStates(ports.statesOf, () => marks.repaint(), signal);
  const marks = new Marks((mark) => highlightName(states.of(mark), mark.tier, ports.markStyle()));
  const rewritten = new RewrittenText();
  const followed = new WeakSet<ShadowRoot>();
  const scan = new PageScan(ports, () => adapter.pageSymbols(document));
  const privateFields = new PrivateFields(noticePrivacy, signal);
  const lateRoots = new LateRoots(shadowRootOf, (host) => watch.readAgain(host));
  // The manifest keeps us out of what is left out, but an update comes into every frame of a page.
  let isAtPrivateAddress = isPrivateHere() || (window.top !== window && isLeftOutHere());
  let wasPrivate = false;

  function clear(): void {
    marks.clear();
    rewritten.clear();
  }

  function isPrivateHere(): boolean {
    // Old editors and webmail make a whole frame editable.
    if (document.designMode === 'on') return true;
    return isPrivateAddress(frameAddress(), adapter.readsOnlyCells);
  }

  function isLeftOutHere(): boolean {
    return isLeftOut(frameAddress(), ports.listed());
  }

  /** Clears a page that has become private or paused, and reads one that no longer is. */
  function noticePrivacy(): boolean {
    const isNow = isAtPrivateAddress || privateFields.areShown || ports.isPaused();
    if (isNow) clear();
    else if (wasPrivate) watch.readAgain();
    wasPrivate = isNow;
    return isNow;
  }

  function follow(root: ShadowRoot): void {
    if (followed.has(root)) return;
    followed.add(root);
    watch.follow(root);
    ports.drawInside(root);
  }

  /** Whether marks may still be added; asked between the steps of adding them. */
  function isWanted(): boolean {
    return !signal.aborted && !wasPrivate;
  }

  async function read(parts: readonly Node[]): Promise<number> {
    if (!ports.isAlive() || noticePrivacy()) return 0;
    const options = { adapter, shadowRootOf, onRoot: follow };
    const { page, ...met } = await runInSlices(readText(parts, options));
    lateRoots.waitFor(met.lateHosts);
    if (!met.isWhole) for (const part of parts) watch.readAgain(part);
    privateFields.add(met.privateFields);
    if (noticePrivacy()) return page.text.length;
    const judgedNow = await scan.judge(page);
    void states.learn(judgedNow.flatMap(({ found }) => found));
    for (const judged of judgedNow) {
      if (signal.aborted || noticePrivacy()) break;
      await runInSlices(markPage(marks, judged, isWanted));
    }
    noticePrivacy();
    return page.text.length;
  }

  function judgeAnew(): void {
    isAtPrivateAddress = isPrivateHere() || isLeftOutHere();
    scan.startAnew();
    rewritten.clear();
    noticePrivacy();
    watch.readAgain();
  }

  const lookAtAddress = watchAddress(judgeAnew, signal);
  const watch = watchPage(
    {
      read,
      settle: (records) => {
        lookAtAddress();
        marks.wipeFar();
        return settleMarks(records, marks, rewritten) && scan.isDone;
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    lateRoots.stop();
    clear();
  });
  // A field can be shown by style alone, which no change tells of; to type in it takes the focus.
  const onFocus = { capture: true, passive: true, signal } as const;
  keepListening(() => addEventListener('focusin', noticePrivacy, onFocus), signal);

  return {
    find(x, y) {
      marks.repair();
      const hit = hitAt(x, y, shadowRootOf);
      const unknown = hit.roots.filter((root) => !followed.has(root) && !isOwn(root.host));
      for (const root of unknown) watch.readAgain(root);
      return markAt(marks, hit, x, y);
    },
    marks: () => marks.all(),
    hasMarks: () => marks.size > 0,
    companies: () => companiesIn(marks.all()),
    judgeAnew,
    repaint: () => marks.repaint(),
    renewStates: () => void states.renew(),
  };
}
