/** What stands in the field of the search while the page around it is replaced. */
export interface Typing {
  readonly text: string;
  /** Puts the caret where it was, in the field that is there now. */
  readonly goOn: (root: ParentNode) => void;
}

/** Takes what is being typed into the search field, to be gone on with in another. */
export function takeTyping(root: ParentNode): Typing {
  const field = fieldIn(root);
  const isTyping = field !== null && field === field.ownerDocument.activeElement;
  const [from, to] = [field?.selectionStart ?? null, field?.selectionEnd ?? null];
  return {
    text: field?.value ?? '',
    goOn(later) {
      if (!isTyping) return;
      const next = fieldIn(later);
      next?.focus();
      next?.setSelectionRange(from, to);
    },
  };
}

function fieldIn(root: ParentNode): HTMLInputElement | null {
  return root.querySelector<HTMLInputElement>('input[role=combobox]');
}
