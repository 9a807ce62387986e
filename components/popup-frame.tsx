import type { ReactNode } from 'react';

interface PopupFrameProps {
  readonly search: ReactNode;
  readonly children: ReactNode;
}

/** The popup's unmoving parts around what scrolls. */
export function PopupFrame({ search, children }: PopupFrameProps) {
  return (
    <div className="buyline popup">
      <header className="popup-header">
        <h1>
          <img src="/icon/32.png" width={20} height={20} alt="" />
          Buyline <span>who is really buying</span>
        </h1>
        {search}
      </header>
      <main className="popup-main">{children}</main>
      <footer className="popup-footer">From SEC filings. Not investment advice.</footer>
    </div>
  );
}
