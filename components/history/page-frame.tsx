import type { ReactNode } from 'react';
import { say } from '@/lib/core/words/say';

interface PageFrameProps {
  /** What the page is about, in a line. */
  readonly title: ReactNode;
  /** What the title is called by besides, under it. */
  readonly subtitle: ReactNode;
  readonly children: ReactNode;
  /** How old the figures are and where they come from. */
  readonly foot: ReactNode;
}

/** One of our own pages about a subject, around its sections. */
export function PageFrame({ title, subtitle, children, foot }: PageFrameProps) {
  return (
    <div className="buyline page">
      <header className="page-header">
        <p className="page-brand">
          <img src="/icon/32.png" width={20} height={20} alt="" />
          Buyline <span className="soft">{say('pageBrand')}</span>
        </p>
        <h1>{title}</h1>
        <p className="soft">{subtitle}</p>
      </header>
      <main>{children}</main>
      <footer className="fine">
        {foot} {say('cardNoAdvice')}
      </footer>
    </div>
  );
}
