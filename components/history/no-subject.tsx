import { say } from '@/lib/core/words/say';
import { PageFrame } from './page-frame';

/** The page for an address that names no company or person. */
export function NoSubject() {
  return (
    <PageFrame
      title={say('pageNothing')}
      subtitle=""
      foot={say('cardFrom', { source: say('cardSourceFilings') })}
    >
      <p className="page-answer">{say('pageNoSubject')}</p>
    </PageFrame>
  );
}
