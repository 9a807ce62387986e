import { say } from '@/lib/core/words/say';

/** The shape of a page while the cache is read. */
export function PageLoading() {
  return (
    <div className="reading">
      <p>{say('pageReading')}</p>
      <div className="bones" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
