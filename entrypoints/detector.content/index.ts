import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { findCard } from '@/lib/dom/card-handle';
import { Marks, type Mark } from '@/lib/dom/highlight';
import { isOnRange, markAt } from '@/lib/dom/hit-test';
import { watchHover } from '@/lib/dom/hover';
import { markMentions } from '@/lib/dom/mark-mentions';
import { watchPage } from '@/lib/dom/watch-page';
import { SITES, UNREAD_PAGES } from '@/lib/manifest';
import { send } from '@/lib/messages/send';
import { Directory } from './directory';

async function openCard({ company, mention, range }: Mark, isCurrent: () => boolean) {
  if (!findCard()) await send('card.inject', null);
  if (isCurrent()) findCard()?.open({ company, mention, range });
}

export default defineContentScript({
  matches: [...SITES],
  excludeMatches: [...UNREAD_PAGES],
  runAt: 'document_idle',
  // The page has no business knowing that we are here.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const marks = new Marks();
    const directory = new Directory();
    const { signal } = ctx;
    signal.addEventListener('abort', () => {
      marks.clear();
      findCard()?.close();
    });
    watchPage(
      document.documentElement,
      {
        // Asking `ctx.isInvalid` stops everything once the extension was updated or removed.
        read: async (root) =>
          ctx.isInvalid ? 0 : markMentions(root, marks, (symbols) => directory.lookUp(symbols)),
        dropStale: () => marks.dropStale(),
      },
      signal,
    );
    watchHover(
      {
        find: (x, y) => markAt(marks, x, y),
        isOn: (mark, x, y) => isOnRange(mark.range, x, y),
        open: (mark, isCurrent) => {
          if (!ctx.isInvalid) void openCard(mark, isCurrent);
        },
      },
      signal,
    );
  },
});
