// Before anything is painted, and whenever the reader chooses anew on another of our pages. What is
// kept here is written by lib/platform/page-appearance.ts.
{
  const KEY = 'appearance';
  const wear = () => {
    const kept = localStorage.getItem(KEY);
    const root = document.documentElement;
    if (kept === 'light' || kept === 'dark') root.dataset.appearance = kept;
    else delete root.dataset.appearance;
  };
  wear();
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) wear();
  });
}
