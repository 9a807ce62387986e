/** The shape of a page while the cache is read. */
export function PageLoading() {
  return (
    <div className="reading">
      <p>Reading…</p>
      <div className="bones" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
