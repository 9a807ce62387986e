import type { ReactNode } from 'react';

/** The options page around its sections. */
export function OptionsFrame({ children }: { readonly children: ReactNode }) {
  return (
    <div className="buyline options">
      <header>
        <img src="/icon/48.png" width={32} height={32} alt="" />
        <h1>Buyline options</h1>
      </header>
      <main>{children}</main>
      <footer>From SEC filings. Not investment advice.</footer>
    </div>
  );
}
