import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** So many times as fast as the real one a test's clock runs between its steps, unless it says. */
const RATE = 20;

/**
 * A clock that a test moves by steps, for itself and for the worker of a clocked extension. Timers
 * of the worker run as fast as its clock.
 */
export class TestClock {
  private base: { readonly realMs: number; readonly simMs: number };

  constructor(
    simMs: number,
    readonly rate = RATE,
  ) {
    this.base = { realMs: Date.now(), simMs };
  }

  readonly now = (): number => {
    const { realMs, simMs } = this.base;
    return simMs + (Date.now() - realMs) * this.rate;
  };

  /** Steps to a later moment; each page is any of an extension's, one for each browser. */
  async step(pages: Page | readonly Page[], simMs: number): Promise<void> {
    this.base = { realMs: Date.now(), simMs: Math.max(simMs, this.now()) };
    const show = (page: Page) =>
      page.evaluate(
        (clock) =>
          (globalThis as unknown as ExtensionPage).chrome.storage.session.set({ testClock: clock }),
        this.base,
      );
    await Promise.all([pages].flat().map(show));
  }
}

interface ExtensionPage {
  readonly chrome: {
    readonly storage: { readonly session: { set(items: object): Promise<void> } };
  };
}

/**
 * A copy of the built extension whose worker lives by a test's clock. Nothing of its own code is
 * changed: it is started once the clock is known, and what rings before then waits. Notifications
 * are granted, for no test can press the browser's question. The copy's worker writes down each
 * notification it asks for in `storage.local`, before it asks.
 */
export function clockedExtension(extension: string, clock: TestClock): string {
  const copy = mkdtempSync(join(tmpdir(), 'buyline-clocked-'));
  cpSync(extension, copy, { recursive: true });
  const manifestPath = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as {
    permissions: string[];
    optional_permissions?: string[];
  };
  manifest.permissions.push('notifications');
  delete manifest.optional_permissions;
  writeFileSync(manifestPath, JSON.stringify(manifest));
  const script = join(copy, 'background.js');
  const first = { realMs: Date.now(), simMs: clock.now() };
  const own = readFileSync(script, 'utf8');
  writeFileSync(
    script,
    `(${live.toString()})(${JSON.stringify(first)}, ${clock.rate}, () => {${own}\n});`,
  );
  return copy;
}

/** A moment of the real clock, and what it is by the test's. */
interface Base {
  readonly realMs: number;
  readonly simMs: number;
}

type Listener = (...given: unknown[]) => unknown;

interface BrowserEvent {
  addListener: (listener: Listener) => void;
}

interface WorkerScope {
  Date: DateConstructor;
  setTimeout: (work: () => void, ms?: number) => unknown;
  readonly chrome: Readonly<Record<string, Readonly<Record<string, BrowserEvent>>>> & {
    readonly storage: {
      readonly session: { get(key: string): Promise<{ testClock?: Base }> };
      readonly local: { set(items: object): Promise<void> };
      readonly onChanged: BrowserEvent;
    };
    readonly notifications: { create: (id: string, options: object) => Promise<string> };
    readonly alarms: { create: (name: string, when: { when?: number }) => Promise<void> };
  };
}

// Runs in the worker, as text: it can use nothing from outside.
function live(first: Base, rate: number, start: () => void): void {
  const scope = globalThis as unknown as WorkerScope;
  let base = first;
  const RealDate = Date;
  const now = () => base.simMs + (RealDate.now() - base.realMs) * rate;
  scope.Date = new Proxy(RealDate, {
    construct: (_, given: number[]) =>
      given.length === 0 ? new RealDate(now()) : new RealDate(...(given as [number])),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
  const realTimeout = scope.setTimeout;
  scope.setTimeout = (work, ms = 0) => realTimeout(work, ms / rate);
  const { chrome } = scope;
  const ready = chrome.storage.session.get('testClock').then(({ testClock }) => {
    base = testClock ?? base;
    return base;
  });
  chrome.storage.onChanged.addListener((changes, area) => {
    const { testClock } = changes as { testClock?: { newValue: Base } };
    if (area === 'session' && testClock) base = testClock.newValue;
  });
  const events: [string, string][] = [
    ['runtime', 'onMessage'],
    ['runtime', 'onConnect'],
    ['runtime', 'onInstalled'],
    ['runtime', 'onStartup'],
    ['alarms', 'onAlarm'],
    ['storage', 'onChanged'],
    ['notifications', 'onClicked'],
    ['notifications', 'onButtonClicked'],
    ['notifications', 'onClosed'],
  ];
  for (const [api, name] of events) {
    const event = chrome[api]?.[name];
    const listeners: Listener[] = [];
    event?.addListener((...given) => {
      void ready.then(() => listeners.map((listener) => listener(...given)));
      return name === 'onMessage';
    });
    if (event) event.addListener = (listener) => void listeners.push(listener);
  }
  const { alarms, notifications, storage } = chrome;
  const createAlarm = alarms.create.bind(alarms);
  // What is due by the test's clock rings when that shows it; pages of the extension ring at once.
  alarms.create = (name, { when, ...others }) =>
    createAlarm(name, {
      ...others,
      ...(when !== undefined && { when: RealDate.now() + (when - now()) / rate }),
    });
  const create = notifications.create.bind(notifications);
  notifications.create = async (id, options) => {
    await storage.local.set({ [`asked ${crypto.randomUUID()}`]: id });
    return create(id, options);
  };
  void ready.then(start);
}
