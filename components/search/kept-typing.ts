/** What stands in a search field, kept outside of what is drawn. */
export interface KeptTyping {
  readonly text: () => string;
  readonly keep: (text: string) => void;
  /** Notes that the field is drawn; tells whether it was before, and a fault took it away. */
  readonly draw: () => boolean;
}

/** Keeps what is typed, at first `text`. */
export function keepTyping(text: string): KeptTyping {
  let [kept, isDrawn] = [text, false];
  return {
    text: () => kept,
    keep: (typed) => void (kept = typed),
    draw: () => {
      const before = isDrawn;
      isDrawn = true;
      return before;
    },
  };
}
