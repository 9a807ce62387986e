import { say } from '@/lib/core/words/say';
import { bringIntoView } from '@/lib/dom/bring-into-view';
import type { Mark } from '@/lib/dom/highlight';
import { walkMarks } from '@/lib/dom/mark-walk';
import type { PageCommand } from '@/lib/messages/page-messages';
import { createRing } from './mention-ring';

interface KeyPorts {
  readonly open: (mark: Mark) => void;
  /** Pins the card in front, or takes the pin out. */
  readonly togglePin: () => void;
  /** Called when the reader goes on to another mention. */
  readonly onGo: () => void;
}

/**
 * What the reader's shortcuts do on a page: they go from mention to mention with a ring around the
 * current one, and open and pin its card.
 */
export class MentionKeys {
  readonly #ring = createRing(document);
  #current: Mark | null = null;

  constructor(private readonly ports: KeyPorts) {}

  /** `marks` are all that the page has now, in any order. */
  obey(command: PageCommand, marks: Iterable<Mark>): void {
    switch (command) {
      case 'next-mention':
        return this.#go(marks, 1);
      case 'previous-mention':
        return this.#go(marks, -1);
      case 'open-mention':
        return this.#open(marks);
      case 'pin-card':
        return this.ports.togglePin();
    }
  }

  /** Takes the ring off the page. */
  remove(): void {
    this.#ring.remove();
  }

  #go(marks: Iterable<Mark>, step: 1 | -1): void {
    const walk = walkMarks(marks, this.#current, step);
    const mark = walk?.shown[walk.at];
    if (!walk || !mark) return;
    this.ports.onGo();
    this.#current = mark;
    bringIntoView(mark.range);
    const place = { phrase: mark.phrase, at: walk.at + 1, of: walk.shown.length };
    this.#ring.show(mark.range, say('mentionPlace', place));
  }

  #open(marks: Iterable<Mark>): void {
    const range = this.#current?.range;
    if (!range?.startContainer.isConnected || range.collapsed) this.#go(marks, 1);
    if (this.#current) this.ports.open(this.#current);
  }
}
