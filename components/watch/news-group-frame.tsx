import type { ReactNode } from 'react';
import type { SubjectWords } from '@/lib/core/format/news-line-words';

interface NewsGroupFrameProps {
  readonly subject: SubjectWords;
  /** The id of its heading. */
  readonly heading: string;
  /** What shows the rest of it; null where all is shown. */
  readonly more: string | null;
  readonly onMore?: () => void;
  readonly children: ReactNode;
}

/** The frame of what is new about one company, person or fund: its name, and what is left out. */
export function NewsGroupFrame({ subject, heading, more, onMore, children }: NewsGroupFrameProps) {
  const { label, name } = subject;
  return (
    <li className="news-group">
      <h3 id={heading}>
        <bdi className="news-label">{label}</bdi>
        {name !== null && (
          <span className="news-name" title={name}>
            <bdi>{name}</bdi>
          </span>
        )}
      </h3>
      <ul aria-labelledby={heading}>{children}</ul>
      {more !== null && (
        <button type="button" className="as-link news-more" onClick={onMore}>
          {more}
        </button>
      )}
    </li>
  );
}
