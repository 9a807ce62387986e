import { useState, type ReactNode } from 'react';
import type { Step } from './steps';
import { useSteps } from './use-steps';

interface SpecimenProps {
  readonly name: string;
  readonly children: ReactNode;
  /** What a reader does before the picture is taken. */
  readonly steps?: readonly Step[] | undefined;
  readonly className?: string | undefined;
  /** In px; as wide as the sheet lets it where there is none. */
  readonly width?: number | undefined;
}

/** A component in one of its states, under the state's name. */
export function Specimen({ name, children, steps, className, width }: SpecimenProps) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const taken = useSteps(frame, steps);
  return (
    <figure {...taken}>
      <figcaption>{name}</figcaption>
      <div ref={setFrame} className={className} style={{ width }}>
        {children}
      </div>
    </figure>
  );
}
