// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawInside } from '@/lib/dom/shadow-style';

test('a shadow root gets one more style sheet, and keeps its own', () => {
  const root = document.createElement('div').attachShadow({ mode: 'closed' });
  const own = new CSSStyleSheet();
  root.adoptedStyleSheets = [own];
  drawInside(root, '::highlight(x) { color: red; }');
  expect(root.adoptedStyleSheets).toHaveLength(2);
  expect(root.adoptedStyleSheets[0]).toBe(own);
});

test('a root whose list of style sheets is closed to us is left as it is', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  Object.defineProperty(root, 'adoptedStyleSheets', {
    get: () => {
      throw new Error('Accessing from Xray wrapper is not supported.');
    },
  });
  expect(() => drawInside(root, 'p {}')).not.toThrow();
});
