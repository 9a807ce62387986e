import { markOwn } from '@/lib/dom/own-ui';
import { homeFor } from './home';
import hostCss from './host.css?inline';
import { keepEventsInside } from './keep-events-inside';

/** An element that the product adds to a page, and what is in it. */
export interface OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** A popover: shown in the top layer, above whatever the page stacks up. */
  readonly stage: HTMLElement;
  /** Shows the stage above all else, where words at this node can be reached. */
  showFor(node: Node): void;
  /** Shows the stage again above what the page has put over it since. */
  raise(): void;
  hide(): void;
  /** Has screen readers say a sentence, once they have said what they are at. */
  readonly say: (sentence: string) => void;
}

/**
 * Makes a host, not in the document yet. Its shadow root is closed and styled by a constructed
 * style sheet, which a page's content security policy does not concern.
 */
export function createHost(document: Document, css: string): OverlayHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${hostCss}\n${css}`);
  root.adoptedStyleSheets = [sheet];
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.popover = 'manual';
  // There before it says anything: readers leave out what comes together with its region.
  const said = document.createElement('div');
  said.className = 'said';
  said.role = 'status';
  root.append(stage, said);
  keepEventsInside(element);
  markOwn(element);

  function raise(): void {
    // A page that has taken it elsewhere may show it in a frame that nobody can see.
    if (!element.isConnected || element.ownerDocument !== document) return;
    const focused = root.activeElement;
    if (stage.matches(':popover-open')) stage.hidePopover();
    // A page that zooms its root would enlarge and misplace what is measured in the viewport.
    stage.style.zoom = String(1 / (element.currentCSSZoom || 1));
    stage.showPopover();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  return {
    element,
    root,
    stage,
    raise,
    showFor: (node) => {
      const home = homeFor(node);
      // A page that replaces its content may have taken our element with it.
      if (element.parentNode !== home || !element.isConnected) home.append(element);
      if (!stage.matches(':popover-open')) raise();
    },
    hide: () => {
      if (stage.matches(':popover-open')) stage.hidePopover();
    },
    say: (sentence) => {
      said.textContent = sentence;
    },
  };
}
