const SHAPES = {
  buy: <path d="M6 2 11 10H1Z" fill="currentColor" />,
  sell: <path d="M1.9 2.6h8.2L6 9.2Z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  star: (
    <path
      d="m8 1.9 1.9 3.9 4.2.6-3 3 .7 4.2L8 11.6l-3.8 2 .7-4.2-3-3 4.2-.6Z"
      strokeWidth="1.4"
      strokeLinejoin="round"
    />
  ),
  close: <path d="m4 4 8 8m0-8-8 8" strokeWidth="1.6" strokeLinecap="round" />,
  add: <path d="M8 3.2v9.6M3.2 8h9.6" strokeWidth="1.7" strokeLinecap="round" />,
  done: <path d="m3.4 8.6 3 3 6.2-7" strokeWidth="1.7" strokeLinecap="round" />,
  more: <path d="m4 6.2 4 4 4-4" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />,
  search: (
    <path
      d="M7 2.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8Zm3.3 7.7 3.2 3.2"
      strokeWidth="1.6"
      strokeLinecap="round"
    />
  ),
  notice: (
    <path
      d="M8 2.2 14.4 13.4H1.6ZM8 6.4v3.4m0 1.5v.4"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
} as const;

interface IconProps {
  readonly name: keyof typeof SHAPES;
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
      aria-hidden="true"
    >
      {SHAPES[name]}
    </svg>
  );
}
