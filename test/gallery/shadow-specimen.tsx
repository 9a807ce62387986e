import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { CARD_CSS } from '@/entrypoints/card.content/styles';
import type { Step } from './steps';
import { useSteps } from './use-steps';

interface ShadowSpecimenProps {
  readonly name: string;
  readonly children: ReactNode;
  /** What a reader does before the picture is taken. */
  readonly steps?: readonly Step[] | undefined;
}

/** A card in a shadow root with its own style sheet, as in a page, but open to be examined. */
export function ShadowSpecimen({ name, children, steps }: ShadowSpecimenProps) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const taken = useSteps(root, steps);
  const attach = (host: HTMLDivElement | null) => {
    if (!host || host.shadowRoot) return;
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS);
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
  };
  return (
    <figure {...taken}>
      <figcaption>{name}</figcaption>
      <div ref={attach}>{root && createPortal(children, root)}</div>
    </figure>
  );
}
