import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureAlarm } from '@/lib/platform/alarm';

interface Alarm {
  readonly delayInMinutes: number;
  readonly periodInMinutes: number;
}

const told = vi.hoisted(() => {
  // Files of tests share a process, and another one has given these modules another browser.
  vi.resetModules();
  return { there: new Map<string, Alarm>(), made: 0 };
});

vi.mock('wxt/browser', () => ({
  browser: {
    alarms: {
      get: (name: string) => Promise.resolve(told.there.get(name)),
      create: (name: string, alarm: Alarm) => {
        told.made += 1;
        told.there.set(name, alarm);
        return Promise.resolve();
      },
    },
  },
}));

beforeEach(() => {
  told.there.clear();
  told.made = 0;
});

describe('the alarm of the watchlist', () => {
  test('is made once, and never again by a worker that wakes', async () => {
    for (let waking = 0; waking < 50; waking++) await ensureAlarm(15);
    expect(told.made).toBe(1);
  });

  test('rings by the period that was chosen, spread to either side', async () => {
    const periods: number[] = [];
    for (let install = 0; install < 200; install++) {
      told.there.clear();
      await ensureAlarm(15);
      for (const { delayInMinutes, periodInMinutes } of told.there.values()) {
        expect(delayInMinutes).toBeGreaterThanOrEqual(1);
        expect(delayInMinutes).toBeLessThanOrEqual(15);
        periods.push(periodInMinutes);
      }
    }
    expect(Math.min(...periods)).toBeGreaterThanOrEqual(13.5);
    expect(Math.max(...periods)).toBeLessThanOrEqual(16.5);
    expect(new Set(periods).size).toBeGreaterThan(100);
  });

  test('is made anew when another period is chosen', async () => {
    await ensureAlarm(15);
    await ensureAlarm(5);
    expect(told.made).toBe(2);
    const [alarm] = told.there.values();
    expect(alarm?.periodInMinutes).toBeLessThanOrEqual(5.5);
  });
});
