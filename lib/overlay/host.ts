import { markOwn } from '@/lib/dom/own-ui';
import hostCss from './host.css?inline';
import { keepEventsInside } from './keep-events-inside';

/** The one element that the product adds to a page, and what is in it. */
export interface OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** A popover: shown in the top layer, above whatever the page stacks up. */
  readonly frame: HTMLElement;
  /** Where the content is rendered. */
  readonly container: HTMLElement;
}

/**
 * Appends the host to the document. Its shadow root is closed and styled by a constructed style
 * sheet, which a page's content security policy does not concern.
 */
export function createHost(document: Document, css: string): OverlayHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${hostCss}\n${css}`);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = 'frame';
  frame.popover = 'manual';
  const container = document.createElement('div');
  frame.append(container);
  root.append(frame);
  keepEventsInside(element);
  markOwn(element);
  document.documentElement.append(element);
  return { element, root, frame, container };
}
