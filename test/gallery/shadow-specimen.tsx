import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { CARD_CSS } from '@/entrypoints/card.content/styles';
import { takeSteps, type Step } from './steps';

interface ShadowSpecimenProps {
  readonly name: string;
  readonly children: ReactNode;
  /** Whether everything that can be opened is. */
  readonly opened?: boolean | undefined;
  /** What a reader does before the picture is taken. */
  readonly steps?: readonly Step[] | undefined;
}

/** A card in a shadow root with its own style sheet, as in a page, but open to be examined. */
export function ShadowSpecimen({ name, children, opened, steps }: ShadowSpecimenProps) {
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const [isReady, setReady] = useState(steps === undefined);
  useEffect(() => {
    if (!opened) return;
    for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
  }, [root, opened]);
  useEffect(() => {
    if (root && steps) void takeSteps(root, steps).then(() => setReady(true));
  }, [root, steps]);
  const attach = (host: HTMLDivElement | null) => {
    if (!host || host.shadowRoot) return;
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS);
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
  };
  return (
    <figure aria-busy={!isReady}>
      <figcaption>{name}</figcaption>
      <div ref={attach}>{root && createPortal(children, root)}</div>
    </figure>
  );
}
