import type { ReactNode } from 'react';
import { glossaryPath } from '@/lib/core/glossary/path';
import { say } from '@/lib/core/words/say';

interface PopupFrameProps {
  readonly search: ReactNode;
  readonly children: ReactNode;
  /** How Buyline stands to the page's site. */
  readonly site?: ReactNode;
  /** Whether it shows what was kept, and what is true now is being read. */
  readonly isBusy?: boolean;
}

/** The popup's unmoving parts around what scrolls. */
export function PopupFrame({ search, children, site, isBusy = false }: PopupFrameProps) {
  return (
    <div className="buyline popup">
      <header className="popup-header">
        <h1>
          <img src="/icon/32.png" width={20} height={20} alt="" />
          Buyline <span>{say('popupTagline')}</span>
        </h1>
        {search}
      </header>
      <main className="popup-main" data-scrolls="" aria-busy={isBusy}>
        {children}
      </main>
      {site}
      <footer className="popup-footer">
        {say('popupSource')}{' '}
        <span className="popup-links">
          <a href={glossaryPath(null)} target="_blank">
            {say('popupGlossary')}
          </a>{' '}
          <a href="/options.html" target="_blank">
            {say('popupOptions')}
          </a>
        </span>
      </footer>
    </div>
  );
}
