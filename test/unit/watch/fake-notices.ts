import type { Notices } from '@/lib/services/watch/telling';

/** The browser's notifications: those shown now, and every word that was ever asked for. */
export class FakeNotices implements Notices {
  isAllowed = true;
  readonly now = new Set<string>();
  /** The names asked for, in order; one asked for twice stands twice. */
  readonly asked: string[] = [];
  /** Called as one is shown; whoever throws here is a worker that died right after. */
  onShow: () => void = () => {};

  may = (): Promise<boolean> => Promise.resolve(this.isAllowed);

  shown = (): Promise<ReadonlySet<string>> => Promise.resolve(new Set(this.now));

  show: Notices['show'] = async ({ note }) => {
    this.asked.push(note);
    this.now.add(note);
    this.onShow();
  };
}
