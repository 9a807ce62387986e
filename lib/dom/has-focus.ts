/** Whether the keys that the reader presses go to this frame, and to none inside it. */
export function hasFocusHere(): boolean {
  const { activeElement } = document;
  const isInside =
    activeElement instanceof HTMLIFrameElement || activeElement instanceof HTMLFrameElement;
  return document.hasFocus() && !isInside;
}
