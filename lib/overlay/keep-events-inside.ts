/** What a page listens to for its shortcuts, menus, outside clicks and focus traps. */
const EVENTS = [
  'keydown keyup keypress beforeinput input compositionstart compositionend',
  'pointerdown pointerup pointermove pointerover pointerout pointercancel',
  'mousedown mouseup mousemove mouseover mouseout',
  'click dblclick auxclick contextmenu',
  'touchstart touchmove touchend touchcancel',
  'focusin focusout copy cut paste selectstart dragstart wheel',
].flatMap((line) => line.split(' '));

/**
 * Keeps what happens in the overlay from bubbling on into the page. Listeners that a page has put
 * on its window for the capturing phase come first and still hear of it, without its inner target.
 */
export function keepEventsInside(host: HTMLElement): void {
  for (const name of EVENTS) {
    host.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
  }
}
