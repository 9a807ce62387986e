import { useEffect, useState } from 'react';
import { GlossaryPage } from '@/components/glossary/glossary-page';
import { useTitle } from '@/components/use-title';
import { glossaryTopics } from '@/lib/core/glossary/glossary';
import { say } from '@/lib/core/words/say';

/** The entry that the address names; the browser looked for it before it was drawn. */
function showNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  named?.scrollIntoView();
  named?.focus({ preventScroll: true });
}

/** The glossary, at the entry that a badge linked to. */
export function App() {
  const [topics] = useState(glossaryTopics);
  useTitle(say('glossaryPageTitle'));
  useEffect(showNamed, []);
  return <GlossaryPage topics={topics} />;
}
