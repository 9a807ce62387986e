import type { ReactNode } from 'react';
import { say } from '@/lib/core/words/say';
import { Icon } from './icon';

/** Says that what the reader said is remembered. */
export function Noted({ children }: { readonly children: ReactNode }) {
  return (
    <output className="noted">
      <Icon name="done" />
      <span>
        {children} {say('correctionUndo')}
      </span>
    </output>
  );
}
