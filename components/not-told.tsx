interface NotToldProps {
  /** What the dash stands for, for who does not see it. */
  readonly words: string;
}

/** A dash in place of a figure that the filings do not state. */
export function NotTold({ words }: NotToldProps) {
  return (
    <span className="soft" title={words}>
      <span aria-hidden="true">–</span>
      <span className="hidden">{words}</span>
    </span>
  );
}
