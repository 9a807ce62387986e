import { formatBytes } from '@/lib/core/format/byte-words';
import { CACHE_LIMITS, type CacheLimit } from '@/lib/core/prune/cache-limit';
import { say } from '@/lib/core/words/say';

/** What the cache takes, bytes before the browser compresses them. */
export interface CacheSize {
  readonly bytes: number;
  /** So much of it stays, whatever the limit. */
  readonly fixedBytes: number;
}

interface CacheLimitRowProps {
  /** Null until it was read. */
  readonly limit: CacheLimit | null;
  /** Null until it was measured. */
  readonly size: CacheSize | null;
  readonly onChoose: (limit: CacheLimit) => void;
}

/** How much of what was fetched may be kept, and how much that is now. */
export function CacheLimitRow({ limit, size, onChoose }: CacheLimitRowProps) {
  const isTooMuch = limit !== null && size !== null && size.fixedBytes > limit;
  return (
    <div className="row">
      <span className="row-text">
        <b>{say('dataLimit')}</b>
        <span className="aside">{say('dataLimitEffect')}</span>
        {size && (
          <span className="aside">{say('dataLimitHeld', { size: formatBytes(size.bytes) })}</span>
        )}
        {isTooMuch && (
          <span className="aside">
            {say('dataLimitFixed', { size: formatBytes(size.fixedBytes) })}
          </span>
        )}
      </span>
      <select
        aria-label={say('dataLimit')}
        value={limit ?? ''}
        disabled={limit === null}
        onChange={({ target }) => {
          const chosen = CACHE_LIMITS.find((one) => String(one) === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {CACHE_LIMITS.map((one) => (
          <option key={one} value={one}>
            {formatBytes(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
