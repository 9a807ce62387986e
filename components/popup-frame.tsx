import type { ReactNode } from 'react';

interface PopupFrameProps {
  readonly search: ReactNode;
  readonly children: ReactNode;
  /** How Buyline stands to the page's site. */
  readonly site?: ReactNode;
}

/** The popup's unmoving parts around what scrolls. */
export function PopupFrame({ search, children, site }: PopupFrameProps) {
  return (
    <div className="buyline popup">
      <header className="popup-header">
        <h1>
          <img src="/icon/32.png" width={20} height={20} alt="" />
          Buyline <span>who is really buying</span>
        </h1>
        {search}
      </header>
      <main className="popup-main" data-scrolls="">
        {children}
      </main>
      {site}
      <footer className="popup-footer">
        From SEC filings. Not investment advice.{' '}
        <a href="/options.html" target="_blank">
          Options
        </a>
      </footer>
    </div>
  );
}
