import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { HoverCard } from '@/components/hover-card';
import { CARD_CSS } from '@/entrypoints/card.content/styles';
import { NOW_MS } from './states/invented';
import type { CardState } from './states/view';

function nothing(): void {}

/** A card in a shadow root with its own style sheet, as in a page, but open to be examined. */
export function CardSpecimen({ state }: { readonly state: CardState }) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    if (!state.opened) return;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  }, [root, state.opened]);
  const attach = (host: HTMLDivElement | null) => {
    if (!host || host.shadowRoot) return;
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS);
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
  };
  return (
    <figure>
      <figcaption>{state.name}</figcaption>
      <div ref={attach}>
        {root &&
          createPortal(
            <HoverCard
              view={state.view}
              nowMs={NOW_MS}
              mentionWhy={`written with a dollar sign: $${state.view.company.ticker}`}
              onClose={nothing}
              onRetry={nothing}
              onWatch={nothing}
            />,
            root,
          )}
      </div>
    </figure>
  );
}
