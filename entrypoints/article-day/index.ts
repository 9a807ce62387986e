import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { publishedOn } from '@/lib/dom/published-on';

/** Put into a page while the side panel shows it: answers with the day of its article. */
export default defineUnlistedScript(() => publishedOn(document, Date.now()));
