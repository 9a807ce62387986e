import type { ReactNode } from 'react';

interface FilingLinkProps {
  readonly url: string;
  /** What the link says to a screen reader after its visible words. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** Opens a document at the SEC in a new tab. An address anywhere else is shown as text only. */
export function FilingLink({ url, about, children }: FilingLinkProps) {
  if (!/^https:\/\/(?:www|data)\.sec\.gov\//.test(url)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
      {about && <span className="hidden">, {about}</span>}
    </a>
  );
}
