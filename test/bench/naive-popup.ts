import { begin } from '@/entrypoints/popup/main';
import { speakOnPage } from '@/lib/platform/page-language';

// The same popup as one would write it first: React and the databases from the start, all in one
// file, and nothing on the screen before they have come.
await speakOnPage();
const root = document.getElementById('root');
if (root) await begin(root);
