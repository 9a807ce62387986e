import { DRAWINGS } from './icon-drawings';

interface IconProps {
  readonly name: keyof typeof DRAWINGS;
  readonly filled?: boolean;
}

/** A small drawing beside words that say the same; hidden from screen readers. */
export function Icon({ name, filled = false }: IconProps) {
  const side = name === 'buy' || name === 'sell' ? 12 : 16;
  return (
    <svg
      className="icon"
      width={side}
      height={side}
      viewBox={`0 0 ${side} ${side}`}
      fill={filled ? 'currentColor' : 'none'}
      stroke={side === 16 ? 'currentColor' : 'none'}
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
