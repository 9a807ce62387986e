import { say } from '@/lib/core/words/say';
import { Icon } from './icon';

interface AccessNoticeProps {
  /** Whether the SEC may be asked, and the listed sites be read; null until it is known. */
  readonly access: { readonly toSec: boolean; readonly toSites: boolean } | null;
  /** Has to ask the browser at once, as it listens to a press alone. */
  readonly onAllow: () => void;
}

/** Says which hosts the browser keeps from us and what that means, with the way to allow them. */
export function AccessNotice({ access, onAllow }: AccessNoticeProps) {
  if (!access || (access.toSec && access.toSites)) return null;
  return (
    <section className="notice" aria-label={say('accessTitle')}>
      <Icon name="notice" />
      <div className="notice-text">
        {!access.toSec && <p>{say('accessNoSec')}</p>}
        {!access.toSites && <p>{say('accessNoSites')}</p>}
        <button type="button" className="small-button" onClick={onAllow}>
          {say('accessAllow')}
        </button>
      </div>
    </section>
  );
}
