import { defineContentScript } from 'wxt/utils/define-content-script';
import { offerJudge } from '@/lib/dom/judge-handle';
import { judgePage } from '@/lib/dom/page-judge';

/** Put into a frame once its words may name a company or fund; other pages never load it. */
export default defineContentScript({
  registration: 'runtime',
  main: () => offerJudge(judgePage),
});
