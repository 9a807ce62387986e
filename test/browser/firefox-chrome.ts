import type { BrowserContext } from 'playwright-core';
import type { TappedConnection } from './tapped-connection';

const connections = new WeakMap<BrowserContext, TappedConnection>();

/** Remembers which connection drives a context of Firefox. */
export function keepConnection(context: BrowserContext, connection: TappedConnection): void {
  connections.set(context, connection);
}

/** The connection of a context of Firefox; null for a Chromium's. */
export function connectionOf(context: BrowserContext): TappedConnection | null {
  return connections.get(context) ?? null;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs a function in Firefox itself, in the window that was in front last, with all of its
 * privileges; returns its plain result. It travels as text, so it can use nothing from around it.
 */
export async function inFirefox<A, T>(
  connection: TappedConnection,
  work: (given: A) => T | Promise<T>,
  given: A,
): Promise<T> {
  const { contexts } = await connection.command<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  const window = contexts.find(({ url }) => url.startsWith('chrome://browser/'));
  if (!window) throw new Error('Firefox has no window.');
  const expression = `(async () => JSON.stringify(await (${work.toString()})(${JSON.stringify(given)})))()`;
  const target = { context: window.context };
  const answer = await connection.command<Evaluated>('script.evaluate', {
    expression,
    target,
    awaitPromise: true,
  });
  return plain(answer) as T;
}

/** A shadow root that only WebDriver BiDi can name, and the page or frame it is in. */
export interface NamedRoot {
  readonly context: string;
  readonly sharedId: string;
}

/**
 * Runs a function in a page or frame with a shadow root, as a closed one, and plain data, in a realm
 * of its own; returns its plain result. It travels as text.
 */
export async function withShadow<A, T>(
  connection: TappedConnection,
  { context, sharedId }: NamedRoot,
  work: string | ((root: ShadowRoot, given: A) => T | Promise<T>),
  given: A,
): Promise<T> {
  const answer = await connection.command<Evaluated>('script.callFunction', {
    functionDeclaration: `async (root, given) => JSON.stringify(await (${work.toString()})(root, JSON.parse(given)))`,
    target: { context, sandbox: 'buyline-test' },
    arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(given) }],
    awaitPromise: true,
  });
  return plain(answer) as T;
}

function plain({ type, result, exceptionDetails }: Evaluated): unknown {
  if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'The script failed.');
  const { value } = result ?? {};
  // Nothing but data of the test's own comes back.
  return typeof value === 'string' ? JSON.parse(value) : undefined;
}
