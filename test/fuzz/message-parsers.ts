import { ok } from '@/lib/core/result';
import { callerOf, mayAsk, type SenderFacts } from '@/lib/messages/caller';
import { CARD_PORT, type MessageKind } from '@/lib/messages/protocol';
import { cardOpenSchema, REQUEST_SCHEMAS } from '@/lib/messages/schemas';
import { serveCards, serveMessages, type Handlers } from '@/lib/messages/serve';
import { FakePort, type FakeRuntime } from '@/test/unit/messages/fake-runtime';
import type { Parser } from './parser';
import { SAMPLE_REQUESTS } from './sample-requests';

interface Sent {
  readonly sender?: SenderFacts;
  readonly message?: unknown;
}

/** What was handed to a handler. */
interface Handed {
  readonly kind: string;
  readonly request: unknown;
  readonly from: unknown;
}

/**
 * The serving side as parsers of JSON: whatever is said by whomever, nothing is thrown, and only
 * what fits the schema and comes from who may ask reaches a handler.
 */
export function messageParsers(runtime: FakeRuntime): Parser[] {
  const origin = runtime.getURL('/');
  const page = { id: runtime.id, url: 'https://a.example/', frameId: 0, tab: { id: 7 } };
  const ours = { id: runtime.id, url: `${origin}popup.html` };
  const requests = Object.entries(SAMPLE_REQUESTS).flatMap(([kind, request]) =>
    [page, ours].map((sender) => ({ sender, message: { kind, request } })),
  );
  const open = { sender: page, message: { kind: 'card.open', cik: '0009990000', ticker: 'EXMP' } };
  const handed: Handed[] = [];

  function hear(source: string): Handed[] {
    const { sender = {}, message } = sentIn(source);
    handed.length = 0;
    runtime.reset();
    serveMessages(recording(handed));
    const kept = runtime.onMessage.fire(message, sender, () => {})[0];
    if (kept !== undefined && kept !== true) throw new Error('kept open by something else');
    const who = callerOf(sender, runtime.id, origin);
    for (const { kind, request } of handed) {
      const known = kind as MessageKind;
      if (!who || !mayAsk(who, known)) throw new Error(`${kind} was handed on for a stranger`);
      if (!REQUEST_SCHEMAS[known].safeParse(request).success) throw new Error(`${kind} unchecked`);
    }
    if (handed.length > 1) throw new Error('one message reached several handlers');
    return [...handed];
  }

  function hearOnPort(source: string): unknown[] {
    const { sender, message } = sentIn(source);
    const opened: unknown[] = [];
    runtime.reset();
    serveCards((asked) => {
      if (!cardOpenSchema.safeParse(asked).success) throw new Error('card unchecked');
      if (!callerOf(sender ?? {}, runtime.id, origin)) throw new Error('a card for a stranger');
      opened.push(asked);
      return Promise.resolve();
    });
    const port = new FakePort(CARD_PORT, sender);
    runtime.onConnect.fire(port);
    port.onMessage.fire(message);
    return opened;
  }

  return [
    {
      name: 'messages',
      kind: 'json',
      seeds: requests.map((one) => JSON.stringify(one)),
      read: hear,
    },
    { name: 'card-port', kind: 'json', seeds: [JSON.stringify(open)], read: hearOnPort },
  ];
}

function recording(handed: Handed[]): Handlers {
  const one = (kind: string) => (request: unknown, from: unknown) => {
    handed.push({ kind, request, from });
    return Promise.resolve(ok(null));
  };
  return Object.fromEntries(
    Object.keys(SAMPLE_REQUESTS).map((kind) => [kind, one(kind)]),
  ) as unknown as Handlers;
}

/** Who said what; the browser states the sender, so its fields have the types that it gives them. */
function sentIn(source: string): Sent {
  try {
    const { sender, message } = Object(JSON.parse(source)) as Record<string, unknown>;
    return { sender: senderIn(sender), message };
  } catch {
    return { message: source };
  }
}

function senderIn(stated: unknown): SenderFacts {
  const { id, url, frameId, tab } = Object(stated) as Record<string, unknown>;
  const tabId: unknown = Object(tab) === tab ? (tab as { id?: unknown }).id : undefined;
  return {
    ...(typeof id === 'string' && { id }),
    ...(typeof url === 'string' && { url }),
    ...(typeof frameId === 'number' && { frameId }),
    ...(typeof tabId === 'number' && { tab: { id: tabId } }),
  };
}
