// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test, vi } from 'vitest';
import { DiagnosticsPage } from '@/components/diagnostics/diagnostics-page';
import { diagnosticsStates } from '@/test/gallery/states/diagnostics-states';
import { NOW_MS } from '@/test/gallery/states/invented';
import { render } from './render';

const inUse = diagnosticsStates.at(-1)?.facts ?? null;

test('what is copied is what is shown, as plain text', async () => {
  const onCopy = vi.fn<(text: string) => Promise<boolean>>().mockResolvedValue(true);
  const page = render(<DiagnosticsPage facts={inUse} nowMs={NOW_MS} onCopy={onCopy} />);
  await act(async () => page.press(/Copy report/));
  const [[text] = ['']] = onCopy.mock.calls;
  expect(text).toContain('Versions\n  Extension: 0.1.0\n  Browser: Chromium 141');
  expect(text).toContain('  blocked at www.sec.gov: 3');
  for (const value of page.element.querySelectorAll('dd'))
    expect(text).toContain(value.textContent);
  expect(page.text()).toContain('Copied.');
});

test('where the browser does not allow it, that is said', async () => {
  const onCopy = vi.fn<() => Promise<boolean>>().mockResolvedValue(false);
  const page = render(<DiagnosticsPage facts={inUse} nowMs={NOW_MS} onCopy={onCopy} />);
  await act(async () => page.press(/Copy report/));
  expect(page.text()).toContain('did not allow copying');
});

test('nothing can be copied before it was gathered', () => {
  const page = render(<DiagnosticsPage facts={null} nowMs={NOW_MS} onCopy={vi.fn()} />);
  expect(page.element.querySelector('button')?.disabled).toBe(true);
});
