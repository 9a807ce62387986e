import { firefox, type Page } from 'playwright-core';
import { TappedConnection, type Transport } from './tapped-connection';

// Playwright drives a stock Firefox over WebDriver BiDi, but has no public way to send a command of
// one's own (to install an extension, say). What is used of its insides stands in this file alone;
// the version of playwright-core is pinned.

interface BidiLauncher {
  connectToTransport(transport: Transport, options: object): Promise<object>;
}

/** What stands behind an object of Playwright's interface. */
function insideOf(one: object): unknown {
  const connection = Reflect.get(one, '_connection') as { toImpl(one: object): unknown };
  return connection.toImpl(one);
}

/** A member that is not meant for others, by its path. */
function hidden(one: unknown, ...path: readonly string[]): unknown {
  return path.reduce((part, name) => Reflect.get(part as object, name) as unknown, one);
}

/** Runs a launch of Firefox and returns what it gives, with the connection it was made over. */
export async function tapLaunch<T>(launch: () => Promise<T>): Promise<[T, TappedConnection]> {
  const launcher = hidden(insideOf(firefox), '_bidiFirefox') as BidiLauncher;
  const own = launcher.connectToTransport.bind(launcher);
  let tapped: TappedConnection | null = null;
  launcher.connectToTransport = (transport, options) => {
    tapped = new TappedConnection(transport);
    return own(tapped, options);
  };
  try {
    const launched = await launch();
    if (!tapped) throw new Error('Firefox was started without a connection of WebDriver BiDi.');
    return [launched, tapped];
  } finally {
    launcher.connectToTransport = own;
  }
}

/** The id by which WebDriver BiDi knows a page of Firefox. */
export function bidiContextOf(page: Page): string {
  return String(hidden(insideOf(page), 'delegate', '_session', 'sessionId'));
}
