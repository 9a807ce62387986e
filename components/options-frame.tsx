import { useRef, useState, type ReactNode } from 'react';
import { say } from '@/lib/core/words/say';
import { SearchOptions } from './options/search-options';
import { TableOfContents } from './options/table-of-contents';
import { useOptionsSearch } from './options/use-options-search';

/** The options page around its sections: a search above, what is here beside. */
export function OptionsFrame({ children }: { readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const [text, setText] = useState('');
  const found = useOptionsSearch(main, text);
  return (
    <div className="buyline options">
      <header>
        <img src="/icon/48.png" width={32} height={32} alt="" />
        <h1>{say('optionsTitle')}</h1>
        <SearchOptions
          text={text}
          found={found?.size ?? null}
          onText={setText}
          onGo={() =>
            main.current?.querySelector<HTMLElement>('section:not([data-unfound]) h2')?.focus()
          }
        />
      </header>
      <div className="options-columns">
        <TableOfContents found={found} />
        <main ref={main}>{children}</main>
      </div>
      <footer>{say('popupSource')}</footer>
    </div>
  );
}
