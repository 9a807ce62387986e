// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CompanyPage } from '@/components/history/company-page';
import { HoverCard } from '@/components/hover-card';
import { dayAt } from '@/lib/core/format/day';
import { saySentence } from '@/lib/core/format/say-sentence';
import { readMessages, speakLanguage } from '@/test/words/speak-language';
import { answers } from '../../gallery/states/answers';
import { companyStates } from '../../gallery/states/company-states';
import { conditions } from '../../gallery/states/conditions';
import { cik, NOW_MS } from '../../gallery/states/invented';
import { render } from './render';

const english = readMessages('en');

/** What English says in three words or more and without a place, and this language otherwise. */
function foreignTo(language: 'de' | 'es'): string[] {
  const messages = readMessages(language);
  return Object.keys(english).flatMap((key) => {
    const { message } = english[key] ?? { message: '' };
    const isTold = message.split(' ').length > 2 && !/[{<]/.test(message);
    return isTold && messages[key]?.message !== message ? message : [];
  });
}

function expectSpoken(element: HTMLElement, foreign: readonly string[]): void {
  const named = [...element.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(
    (one) => ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
  );
  const said = [element.textContent, ...named].join('\n').replace(/\s+/g, ' ');
  expect(foreign.filter((words) => said.includes(words))).toEqual([]);
  expect(said).not.toMatch(/\{[a-zA-Z]+\}/);
  expect(said).not.toMatch(/[^.]\.\.(?!\.)/);
}

const nothing = vi.fn();
const actions = {
  onLoadFunds: nothing,
  onHistory: nothing,
  onFund: nothing,
  onPerson: nothing,
  onGlossary: nothing,
};

afterEach(() => speakLanguage('en'));

describe.each(['de', 'es'] as const)('in %s', (language) => {
  const foreign = foreignTo(language);

  test.each([...answers, ...conditions])('the card: $name', ({ view }) => {
    speakLanguage(language);
    const why = saySentence({ key: 'mentionSymbol' }, dayAt(NOW_MS));
    const setting = { why, reverse: null, onClose: nothing };
    const shown = { view, nowMs: NOW_MS, setting, publishedOn: dayAt(NOW_MS), ...actions };
    const { element } = render(<HoverCard {...shown} onRetry={nothing} onWatch={nothing} />);
    expectSpoken(element, foreign);
  });

  test.each(companyStates)('the company’s page: $name', ({ ticker, company, funds, loading }) => {
    speakLanguage(language);
    const { element } = render(
      <CompanyPage
        cik={cik(9_980_001)}
        ticker={ticker}
        history={company ?? null}
        loading={loading ?? null}
        problem={null}
        nowMs={NOW_MS}
        funds={funds ?? null}
        onLoad={nothing}
        onStop={nothing}
        onStopFunds={nothing}
        onNotes={() => Promise.resolve(null)}
        onExport={nothing}
        {...actions}
      />,
    );
    expectSpoken(element, foreign);
  });
});
