/**
 * The product's own icons, on a grid of 16 by 16 with 2 free at each edge: strokes of 1.5 with
 * round ends, and whole or half coordinates, so that lines are sharp. The triangles of the two
 * sides stand in words and are 12 by 12: up and filled, down and hollow.
 */
export const DRAWINGS = {
  buy: <path d="M6 2 11 10H1Z" fill="currentColor" />,
  sell: <path d="M1.9 2.6h8.2L6 9.2Z" fill="none" stroke="currentColor" />,
  star: <path d="m8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5Z" />,
  close: <path d="m4 4 8 8m0-8-8 8" />,
  add: <path d="M8 3v10M3 8h10" />,
  done: <path d="m3 8.5 3.5 3.5L13 4.5" />,
  more: <path d="m4 6 4 4 4-4" />,
  open: <path d="M9.5 2.5h4v4M13.5 2.5 7.5 8.5M12 9.5v3.5h-9V4h3.5" />,
  company: <path d="M3.5 13.5v-11h6v11M9.5 6.5h3v7M2 13.5h12M6.5 5.5v.01M6.5 8v.01M6.5 10.5v.01" />,
  person: <path d="M8 2.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM3 13.5c0-2.75 2-4 5-4s5 1.25 5 4" />,
  fund: <path d="m8 2.5 6 3-6 3-6-3ZM2 8.5l6 3 6-3M2 11.5l6 3 6-3" />,
  search: <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.25 7.75 3.25 3.25" />,
  notice: <path d="M8 2.5 14 13.5H2ZM8 6.5V9.5m0 2v.01" />,
  pin: <path d="M5.5 2.5h5M6.5 2.5v4L4 9.5h8L9.5 6.5v-4M8 9.5v4" />,
  move: (
    <path d="M8 2v12M2 8h12M6.5 3.5 8 2l1.5 1.5M6.5 12.5 8 14l1.5-1.5M3.5 6.5 2 8l1.5 1.5M12.5 6.5 14 8l-1.5 1.5" />
  ),
  panel: <path d="M2.5 3.5h11v9h-11ZM9.5 3.5v9M11.5 6v.01M11.5 8v.01" />,
  settings: (
    <path d="M2 4.5h6M12 4.5h2M10 2.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM2 11.5h2M8 11.5h6M6 9.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z" />
  ),
  pause: <path d="M5.5 3.5v9M10.5 3.5v9" strokeWidth="2" />,
  play: <path d="M5 3v10l8-5Z" />,
  bell: <path d="M3 11.5h10L11.5 9.5V7a3.5 3.5 0 0 0-7 0v2.5ZM8 3.5V2M6.5 13.5h3" />,
  muted: <path d="M3 11.5h10L11.5 9.5V7a3.5 3.5 0 0 0-7 0v2.5ZM8 3.5V2M6.5 13.5h3M2.5 2.5l11 11" />,
  download: <path d="M8 2.5v8M4.5 7 8 10.5 11.5 7M3 13.5h10" />,
  upload: <path d="M8 10.5v-8M4.5 6 8 2.5 11.5 6M3 13.5h10" />,
  trash: <path d="M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.5 9h7l.5-9M6.75 7.5l.25 3.5M9.25 7.5 9 11" />,
  book: (
    <path d="M8 4.5C6.5 3 4.5 2.5 2.5 2.5v9.5c2 0 4 .5 5.5 1.5 1.5-1 3.5-1.5 5.5-1.5V2.5c-2 0-4 .5-5.5 2Zm0 0v9" />
  ),
  table: <path d="M2.5 3.5h11v9h-11ZM2.5 6.5h11M2.5 9.5h11M6.5 6.5v6" />,
  chart: <path d="M2.5 2.5v11h11M5.5 10.5v-3M8.5 10.5v-6M11.5 10.5V8" />,
} as const;
