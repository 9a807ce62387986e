import type { Fault } from '../fault';
import { inWorkerAndPages, type Scope } from './in-worker-and-pages';

const DAYS_MS = 3 * 86_400_000;

/** The computer's clock is wrong for a while, by days. */
export const CLOCK_JUMPS: readonly Fault[] = [
  jump('clock days ahead', DAYS_MS),
  jump('clock days behind', -DAYS_MS),
];

function jump(name: string, byMs: number): Fault {
  return {
    name,
    comes: 'before',
    make: (stage) => inWorkerAndPages(stage, setClock, byMs),
    says: () => null,
    lift: (stage) => inWorkerAndPages(stage, setClock, 0),
  };
}

// Runs in worker and pages, as text: it can use nothing from outside.
function setClock(scope: Scope & { RealDate?: DateConstructor }, byMs: number): void {
  const RealDate = (scope.RealDate ??= scope.Date);
  const now = () => RealDate.now() + byMs;
  scope.Date = new Proxy(RealDate, {
    construct: (_, given: number[]) =>
      given.length === 0 ? new RealDate(now()) : new RealDate(...(given as [number])),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
}
