import type { ReactNode } from 'react';
import { Icon } from './icon';

/** Says that what the reader said is remembered. */
export function Noted({ children }: { readonly children: ReactNode }) {
  return (
    <output className="noted">
      <Icon name="done" />
      <span>{children} You can undo this in Buyline’s options.</span>
    </output>
  );
}
