import { Window } from 'happy-dom';
import { FakeRuntime } from '@/test/unit/messages/fake-runtime';

/** The browser's side of messages, which is there before anything asks for it. */
export const RUNTIME = new FakeRuntime();

const window = new Window();

// The scripts in pages find these where a page has them.
const { Document, Element, HTMLFormElement, Node, ShadowRoot } = window;
Object.assign(globalThis, { Document, Element, HTMLFormElement, Node, ShadowRoot });
Object.assign(globalThis, { chrome: { runtime: RUNTIME } });

/** An empty page. */
export function makePage(): Document {
  return window.document as unknown as Document;
}
