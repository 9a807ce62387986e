// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { SearchResults } from '@/components/search-results';
import { UndoBar } from '@/components/undo-bar';
import { WatchButton } from '@/components/watch-button';
import { Watchlist } from '@/components/watchlist';
import { NOW_MS } from '../../gallery/states/invented';
import { popupStates, type PopupState } from '../../gallery/states/popup-states';
import { render } from './render';

function state(name: string): PopupState {
  const found = popupStates.find((each) => each.name === name);
  if (!found) throw new Error(`no state ${name}`);
  return found;
}

function list(name: string) {
  const onRemove = vi.fn();
  const { rows } = state(name);
  return { onRemove, ...render(<Watchlist rows={rows} nowMs={NOW_MS} onRemove={onRemove} />) };
}

function results(name: string) {
  const { text = '', found = null, rows } = state(name);
  const calls = { onAdd: vi.fn(), onRetry: vi.fn() };
  const watched = new Set<string>(rows.map((row) => row.cik));
  const node = (
    <SearchResults
      text={text}
      found={found}
      nowMs={NOW_MS}
      onRetry={calls.onRetry}
      renderAction={(entry) => (
        <WatchButton
          ticker={entry.ticker}
          isWatched={watched.has(entry.cik)}
          onWatch={() => calls.onAdd(entry)}
        />
      )}
    />
  );
  return { ...calls, ...render(node) };
}

test('an empty list teaches how to begin', () => {
  expect(list('nothing watched, a site to allow').text()).toMatch(/press the star on its card/);
});

test('a list that was not read yet claims nothing', () => {
  expect(render(<Watchlist rows={null} nowMs={NOW_MS} onRemove={vi.fn()} />).text()).toBe('');
});

test('each row tells its newest event, or why there is none', () => {
  const text = list('watchlist').text();
  expect(text).toMatch(/XSTOExample Storage Corp5 newBought \$2\.61MHartwell Miriam J12 Nov/);
  expect(text).toMatch(/Planned sale, \$1\.06MOkonkwo Daniel2 Nov/);
  expect(text).toMatch(/Conversion, 5,200 shares.*15 Dec 2025.*1 filing could not be read\./);
  expect(text).toContain('GRNTGrantham Paper CoNo market trades; 1 grant filed.');
  expect(text).toContain('NRDXUnreadable Holdings Inc.1 filing could not be read.');
  expect(text.match(/No recent insider filings\./g)).toHaveLength(1);
  expect(text).toContain('Not checked yet.');
});

test('everything new is shown with its filing, three in sight', () => {
  const [first] = list('watchlist').element.querySelectorAll('li');
  expect(first?.querySelectorAll('.watch-event a')).toHaveLength(5);
  expect(first?.querySelectorAll('details .watch-event')).toHaveLength(2);
  expect(first?.querySelector('summary')?.textContent).toBe('and 2 more');
});

test('a row can be removed', () => {
  const { onRemove, press } = list('watchlist');
  press(/Stop watching PLCF/);
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ ticker: 'PLCF' }));
});

test('a removal can be taken back, by keyboard at once', () => {
  const onUndo = vi.fn();
  const { element, press, text } = render(<UndoBar ticker="PLCF" onUndo={onUndo} />);
  expect(text()).toContain('No longer watching PLCF.');
  expect(document.activeElement).toBe(element.querySelector('button'));
  press(/Undo/);
  expect(onUndo).toHaveBeenCalledOnce();
});

test('a pause of the SEC is told once, not in every row', () => {
  const text = list('paused by the SEC').text();
  expect(text.match(/asked for a pause/g)).toHaveLength(1);
  expect(text).toContain('What you see may not be the newest.');
});

test('trouble with one company is told in its row', () => {
  expect(list('one row in trouble').text()).toMatch(
    /NBLK.*not in the SEC’s format.*withheld rather than guessed\./,
  );
});

test('a found company can be watched, a watched one not again', () => {
  const { element, onAdd, press } = results('search');
  press(/^Watch XACQ/);
  expect(onAdd).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ ticker: 'XACQ' }));
  const watching = element.querySelector<HTMLButtonElement>('[aria-label="Watching XSTO"]');
  expect(watching?.disabled).toBe(true);
});

test('a search without a match, or that failed, says so', () => {
  expect(results('nothing found').text()).toMatch(/No company.*“apfelstrudel”/);
  const failed = results('search failed');
  failed.press(/Try again/);
  expect(failed.onRetry).toHaveBeenCalledOnce();
});
