import { beforeEach, describe, expect, test } from 'vitest';
import { COOL_DOWN_MS, MAX_ALLOWANCE, PLACES } from '@/lib/core/schedule/pace';
import { CoolDown, RequestQueue, type Priority, type Ticket } from '@/lib/edgar/request-queue';
import { FakeClock, settle } from './fake-clock';
import { FakePaceStore } from './fake-pace-store';

let clock: FakeClock;
let store: FakePaceStore;
let queue: RequestQueue;
let log: string[];

beforeEach(() => {
  clock = new FakeClock();
  store = new FakePaceStore();
  queue = new RequestQueue(store, clock);
  log = [];
});

/** Gets in line and writes down what comes of it. */
function enter(name: string, priority: Priority = 'bulk'): Ticket {
  const ticket = queue.enter(priority);
  ticket.begun.then(
    () => log.push(name),
    (error: unknown) => log.push(`${name}: ${error instanceof CoolDown ? 'cool-down' : 'error'}`),
  );
  return ticket;
}

async function fillPlaces(): Promise<Ticket[]> {
  const tickets = Array.from({ length: PLACES }, (_, index) => enter(`first ${index}`));
  await clock.pass(0);
  expect(log).toHaveLength(PLACES);
  log = [];
  return tickets;
}

describe('order', () => {
  test('hover overtakes the watchlist, which overtakes bulk; equals keep their turn', async () => {
    const busy = await fillPlaces();
    enter('bulk', 'bulk');
    enter('funds', 'funds');
    enter('watch 1', 'watchlist');
    enter('watch 2', 'watchlist');
    enter('hover', 'hover');
    for (const ticket of busy) ticket.answered();
    await clock.pass(1_000);
    expect(log).toEqual(['hover', 'watch 1', 'watch 2', 'funds', 'bulk']);
  });

  test('a promoted request overtakes, and is never set back', async () => {
    const [busy] = await fillPlaces();
    enter('watch', 'watchlist');
    const bulk = enter('promoted', 'bulk');
    bulk.promote('hover');
    bulk.promote('funds');
    busy?.answered();
    await clock.pass(1_000);
    expect(log).toEqual(['promoted']);
  });
});

describe('pace', () => {
  test('a sixth request starts one second after the first answer', async () => {
    const [busy] = await fillPlaces();
    enter('sixth');
    await clock.pass(60_000);
    expect(log).toEqual([]);
    busy?.answered();
    busy?.answered();
    await clock.pass(999);
    expect(log).toEqual([]);
    await clock.pass(1);
    expect(log).toEqual(['sixth']);
  });

  test('is saved before a request starts', async () => {
    store.hold();
    enter('first');
    await clock.pass(10_000);
    expect(log).toEqual([]);
    store.release();
    await settle();
    expect(log).toEqual(['first']);
    expect(store.pace.places).toEqual([null]);
  });

  test('changes that come together are all kept', async () => {
    const tickets = await fillPlaces();
    for (const ticket of tickets) ticket.answered();
    const blocked = queue.block();
    await clock.pass(0);
    expect(store.pace.places).toEqual(tickets.map(() => clock.now() + 1_000));
    expect(store.pace.allowance).toBe(MAX_ALLOWANCE - PLACES);
    expect(store.pace.blockedUntilMs).toBe(await blocked);
  });

  test('a second queue on the same store goes on from there', async () => {
    await fillPlaces();
    queue = new RequestQueue(store, clock);
    enter('after the restart');
    await clock.pass(999);
    expect(log).toEqual([]);
    await clock.pass(1);
    expect(log).toEqual(['after the restart']);
    expect(store.pace.allowance).toBeLessThan(MAX_ALLOWANCE - PLACES + 2);
  });

  test('a clock set back by a year does not stop the queue', async () => {
    const tickets = await fillPlaces();
    for (const ticket of tickets) ticket.answered();
    await settle();
    clock.set(clock.now() - 365 * 86_400_000);
    enter('after the correction');
    await clock.pass(1_000);
    expect(log).toEqual(['after the correction']);
  });
});

describe('cool-down', () => {
  test('refuses those who wait and those who come, until it ends', async () => {
    await fillPlaces();
    enter('waiting');
    const untilMs = await queue.block();
    expect(untilMs).toBe(clock.now() + COOL_DOWN_MS);
    enter('late');
    await clock.pass(COOL_DOWN_MS - 1);
    enter('just before');
    await settle();
    expect(log).toEqual(['waiting: cool-down', 'late: cool-down', 'just before: cool-down']);
  });

  test('ends by itself, and outlives a restart', async () => {
    await queue.block();
    queue = new RequestQueue(store, clock);
    enter('too early');
    await clock.pass(COOL_DOWN_MS);
    enter('after it');
    await clock.pass(0);
    expect(log).toEqual(['too early: cool-down', 'after it']);
  });

  test('that comes in while a start is being saved stops that start, and leaks no place', async () => {
    for (let round = 0; round < PLACES + 1; round++) {
      log = [];
      store.hold();
      enter('about to start');
      await settle();
      const blocked = queue.block();
      store.release();
      await blocked;
      await settle();
      expect(log).toEqual(['about to start: cool-down']);
      await clock.pass(COOL_DOWN_MS);
    }
    enter('afterwards');
    await clock.pass(1_000);
    expect(log.at(-1)).toBe('afterwards');
  });
});

describe('a store that fails', () => {
  test('lets no request start, and keeps nobody waiting', async () => {
    store.failing = true;
    enter('first');
    await clock.pass(0);
    expect(log).toEqual(['first: error']);
    store.failing = false;
    enter('second');
    await clock.pass(0);
    expect(log).toEqual(['first: error', 'second']);
  });

  test('in between costs no place for good', async () => {
    const [busy] = await fillPlaces();
    store.failing = true;
    busy?.answered();
    await settle();
    for (let round = 0; round < PLACES; round++) enter('refused');
    await clock.pass(5_000);
    expect(new Set(log)).toEqual(new Set(['refused: error']));
    store.failing = false;
    enter('again');
    await clock.pass(1_000);
    expect(log.at(-1)).toBe('again');
  });
});
