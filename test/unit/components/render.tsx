import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export interface Rendered {
  readonly element: HTMLElement;
  /** The text as a reader meets it, with single plain spaces. */
  readonly text: () => string;
  /** Presses the button whose label or text matches; throws when there is none. */
  readonly press: (label: RegExp) => void;
}

/** Renders into a fresh element of the document. */
export function render(node: ReactNode): Rendered {
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  act(() => root.render(node));
  return {
    element,
    text: () => (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    press: (label) => {
      const button = [...element.querySelectorAll('button')].find((candidate) =>
        label.test(candidate.getAttribute('aria-label') ?? candidate.textContent ?? ''),
      );
      if (!button) throw new Error(`no button ${label} in: ${element.innerHTML}`);
      act(() => button.click());
    },
  };
}
