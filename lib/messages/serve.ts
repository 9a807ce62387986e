import { browser } from 'wxt/browser';
import { problemOf } from '@/lib/core/problem-of';
import { fail } from '@/lib/core/result';
import { callerOf, mayAsk, type Caller, type SenderFacts } from './caller';
import {
  CARD_PORT,
  type CardFailure,
  type CardOpen,
  type CardUpdate,
  type MessageKind,
  type Reply,
  type Request,
} from './protocol';
import { cardOpenSchema, envelopeSchema, REQUEST_SCHEMAS } from './schemas';

export type Handlers = {
  [K in MessageKind]: (request: Request<K>, caller: Caller) => Promise<Reply<K>>;
};

/** Does the work of a request, once or again. */
type Around = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Answers requests: sender and shape are checked first, a handler's exception becomes a `fault`.
 * Messages that are not ours, or from strangers, get no answer at all. `around` is done around the
 * work for each of them.
 */
export function serveMessages(handlers: Handlers, around: Around = (work) => work()): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const answer = answerTo(handlers, around, message, sender);
    if (!answer) return undefined;
    void answer.then(respond);
    // Keeps the channel open for the answer to come.
    return true;
  });
}

/** Serves the ports of cards; `feed` pushes updates until the card asks anew or goes away. */
export function serveCards(
  feed: (asked: CardOpen, push: (view: CardUpdate['view']) => void) => Promise<void>,
): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CARD_PORT || !port.sender || !caller(port.sender)) return;
    let latest = 0;
    port.onDisconnect.addListener(() => (latest = -1));
    port.onMessage.addListener((message: unknown) => {
      const asked = cardOpenSchema.safeParse(message);
      if (!asked.success || latest < 0) return;
      const turn = ++latest;
      const say = (word: CardUpdate | CardFailure) => {
        if (turn !== latest) return;
        try {
          port.postMessage(word);
        } catch {
          // The page went away, and its goodbye has not arrived yet.
          latest = -1;
        }
      };
      feed(asked.data, (view) => say({ kind: 'card.update', view })).catch((error: unknown) =>
        say({ kind: 'card.failure', problem: problemOf(error) }),
      );
    });
  });
}

function answerTo(
  handlers: Handlers,
  around: Around,
  message: unknown,
  sender: SenderFacts,
): Promise<unknown> | null {
  const envelope = envelopeSchema.safeParse(message);
  const who = caller(sender);
  if (!envelope.success || !who || !isKind(envelope.data.kind)) return null;
  const { kind } = envelope.data;
  if (!mayAsk(who, kind)) return null;
  return dispatch(handlers, around, kind, envelope.data.request, who);
}

async function dispatch<K extends MessageKind>(
  handlers: Handlers,
  around: Around,
  kind: K,
  request: unknown,
  who: Caller,
): Promise<Reply<K>> {
  const checked = REQUEST_SCHEMAS[kind].safeParse(request);
  if (!checked.success) return fail({ kind: 'fault', detail: `badly formed request ${kind}` });
  try {
    return await around(() => handlers[kind](checked.data, who));
  } catch (error) {
    return fail(problemOf(error));
  }
}

function isKind(kind: string): kind is MessageKind {
  return Object.hasOwn(REQUEST_SCHEMAS, kind);
}

function caller(sender: SenderFacts): Caller | null {
  return callerOf(sender, browser.runtime.id, browser.runtime.getURL('/'));
}
