import './style.css';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findCard } from '@/lib/dom/card-handle';
import { claimFrame } from '@/lib/dom/claim-frame';
import { frameHost } from '@/lib/dom/frame-address';
import { whenRoomy } from '@/lib/dom/frame-room';
import { isOnRange } from '@/lib/dom/hit-test';
import { watchHover } from '@/lib/dom/hover';
import { dismissJudge, findJudge } from '@/lib/dom/judge-handle';
import { detectPage } from '@/lib/dom/page-detector';
import { drawInside } from '@/lib/dom/shadow-style';
import { adapterFor } from '@/lib/dom/sites/adapter';
import { send } from '@/lib/messages/send';
import { readListedPages } from '@/lib/platform/listed-pages';
import { shadowRootOf } from '@/lib/platform/shadow-root';
import { Directory } from './directory';
import { hearOwnPages } from './hear-own-pages';
import style from './style.css?inline';

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
      listed: readListedPages(),
      shadowRootOf,
      drawInside: (root) => import.meta.env.FIREFOX && drawInside(root, style),
      // Asking stops everything once the extension was updated or removed.
      isAlive: () => !ctx.isInvalid,
      isPaused: () => directory.isPaused,
    },
    ctx.signal,
  );
  const renew = async (): Promise<void> => {
    if (ctx.isInvalid || !(await directory.renew())) return;
    findCard()?.close();
    detector.judgeAnew();
  };
  hearOwnPages({
    isAlive: () => !ctx.isInvalid,
    renew: () => void renew(),
    companies: () => detector.companies(),
  });
  // A page that comes back as it was left has heard nothing meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void renew(), {
    signal: ctx.signal,
  });
  const onCorrected = (): void => {
    directory.forget();
    detector.judgeAnew();
  };
  watchHover(
    {
      find: (x, y) => detector.find(x, y),
      isOn: (mark, x, y) => isOnRange(mark.range, x, y),
      open: async (current) => {
        if (ctx.isInvalid) return;
        if (!findCard()) await send('card.inject', null);
        const mark = current();
        if (mark) findCard()?.open({ ...mark, onCorrected });
      },
    },
    ctx.signal,
  );
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
