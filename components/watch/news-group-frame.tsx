import type { ReactNode } from 'react';
import type { MuteWords } from '@/lib/core/format/mute-words';
import type { SubjectWords } from '@/lib/core/format/news-line-words';
import { MuteBells } from './mute-bells';

interface NewsGroupFrameProps {
  readonly subject: SubjectWords;
  /** The id of its heading. */
  readonly heading: string;
  /** What shows the rest of it; null where all is shown. */
  readonly more: string | null;
  readonly onMore?: () => void;
  /** Entries by which it came. */
  readonly mutes: readonly MuteWords[];
  readonly onMute?: (id: MuteWords['id'], isMuted: boolean) => void;
  readonly children: ReactNode;
}

/** The frame of what is new about one company, person or fund: its name, and what is left out. */
export function NewsGroupFrame(props: NewsGroupFrameProps) {
  const { subject, heading, more, onMore, mutes, onMute, children } = props;
  const { label, name } = subject;
  return (
    <li className="news-group">
      <div className="news-subject">
        <h3 id={heading}>
          <bdi className="news-label">{label}</bdi>
          {name !== null && (
            <span className="news-name" title={name}>
              <bdi>{name}</bdi>
            </span>
          )}
        </h3>
        <MuteBells mutes={mutes} {...(onMute && { onMute })} />
      </div>
      <ul aria-labelledby={heading}>{children}</ul>
      {more !== null && (
        <button type="button" className="as-link news-more" onClick={onMore}>
          {more}
        </button>
      )}
    </li>
  );
}
