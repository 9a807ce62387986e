import './style.css';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findCard, type AskedWith } from '@/lib/dom/card-handle';
import type { Mark } from '@/lib/dom/highlight';
import { watchClick } from '@/lib/dom/click';
import { claimFrame } from '@/lib/dom/claim-frame';
import { frameHost } from '@/lib/dom/frame-address';
import { whenRoomy } from '@/lib/dom/frame-room';
import { hasFocusHere } from '@/lib/dom/has-focus';
import { isOnRange } from '@/lib/dom/hit-test';
import { watchHover } from '@/lib/dom/hover';
import { dismissJudge, findJudge } from '@/lib/dom/judge-handle';
import { markRules } from '@/lib/dom/mark-rules';
import { detectPage } from '@/lib/dom/page-detector';
import { drawInside } from '@/lib/dom/shadow-style';
import { adapterFor } from '@/lib/dom/sites/adapter';
import { watchTouch } from '@/lib/dom/touch-press';
import type { PageCommand } from '@/lib/messages/page-messages';
import { send } from '@/lib/messages/send';
import { readListedPages } from '@/lib/platform/listed-pages';
import { shadowRootOf } from '@/lib/platform/shadow-root';
import { Directory } from './directory';
import { hearOwnPages } from './hear-own-pages';
import { fetchCard, openMention } from './open-mention';

function start(ctx: ContentScriptContext): void {
  const directory = new Directory(() => void renew());
  dismissJudge();
  const detector = detectPage(
    {
      lookUp: (query) => directory.lookUp(query),
      fetchJudge: async () => {
        if (!findJudge()) await send('judge.inject', null);
        return findJudge();
      },
      adapter: adapterFor(frameHost()),
      listed: readListedPages,
      shadowRootOf,
      drawInside: (root) => import.meta.env.FIREFOX && drawInside(root, markRules()),
      // Asking stops everything once the extension was updated or removed.
      isAlive: () => !ctx.isInvalid,
      isPaused: () => directory.isPaused,
      markStyle: () => directory.markStyle,
      statesOf: async (ciks) => {
        const reply = await send('marks.states', { ciks });
        return reply.ok ? reply.value : null;
      },
    },
    ctx.signal,
  );
  const renew = async (): Promise<void> => {
    if (ctx.isInvalid) return;
    const isAnother = await directory.renew();
    detector.repaint();
    detector.renewStates();
    if (!isAnother) return;
    findCard()?.close();
    detector.judgeAnew();
  };
  const onCorrected = (): void => {
    directory.forget();
    detector.judgeAnew();
  };
  // Looking asks the browser for shadow roots, which throws once the extension is gone; being asked
  // whether it is takes the marks away.
  const find = (x: number, y: number): Mark | null => (ctx.isInvalid ? null : detector.find(x, y));
  const open = async (current: () => Mark | null, askedWith: AskedWith): Promise<void> => {
    if (!ctx.isInvalid) await openMention(current, askedWith, onCorrected);
  };
  let obeyed: Promise<void> = Promise.resolve();
  const obeyAfter = async (before: Promise<void>, command: PageCommand): Promise<void> => {
    await before;
    const card = await fetchCard().catch(() => null);
    card?.obey(command, detector.marks(), onCorrected);
  };
  /** One after the other: the card may be there for the second before the first hears that it is. */
  const obey = (command: PageCommand): void => {
    obeyed = obeyAfter(obeyed, command);
  };
  hearOwnPages({
    isAlive: () => !ctx.isInvalid,
    renew: () => void renew(),
    renewStates: () => detector.renewStates(),
    companies: () => detector.companies(),
    obey: (command, anyway) => {
      const isHere = detector.hasMarks() && (anyway || hasFocusHere());
      if (isHere) obey(command);
      return isHere;
    },
  });
  // A page that comes back as it was left has heard nothing meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void renew(), {
    signal: ctx.signal,
  });
  watchHover(
    {
      find,
      choice: () => directory.choice,
      isOn: (mark, x, y) => isOnRange(mark.range, x, y),
      prepare: () => !ctx.isInvalid && void fetchCard(),
      open: (current) => open(current, 'rest'),
    },
    ctx.signal,
  );
  watchClick(
    {
      find,
      isChosen: () => directory.choice.opening === 'click',
      open: (mark) => void open(() => mark, 'click'),
    },
    ctx.signal,
  );
  watchTouch({ find, open: (mark) => void open(() => mark, 'touch') }, ctx.signal);
  ctx.signal.addEventListener('abort', () => findCard()?.close());
}

export default defineContentScript({
  // Its pages are said in wxt.config.ts.
  runAt: 'document_idle',
  allFrames: true,
  matchAboutBlank: true,
  // The page has no business knowing that we are here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (claimFrame(() => !ctx.isInvalid)) whenRoomy(() => start(ctx), ctx.signal);
  },
});
