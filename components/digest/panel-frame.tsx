import type { ReactNode } from 'react';
import { glossaryPath } from '@/lib/core/glossary/path';
import { say } from '@/lib/core/words/say';

/** The side panel's unmoving parts around what scrolls. */
export function PanelFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="buyline side-panel">
      <header className="panel-header">
        <h1>
          <img src="/icon/32.png" width={20} height={20} alt="" />
          Buyline <span>{say('popupTagline')}</span>
        </h1>
      </header>
      <main className="panel-main">{children}</main>
      <footer className="panel-footer">
        <span>{say('popupSource')}</span>
        <span>
          <a href={glossaryPath(null)} target="_blank" rel="noreferrer">
            {say('glossaryTitle')}
          </a>{' '}
          <a href="/options.html" target="_blank" rel="noreferrer">
            {say('popupOptions')}
          </a>
        </span>
      </footer>
    </div>
  );
}
