/**
 * The milliseconds that this process itself was busy while a task ran, so that a machine with other
 * work to do does not look like a slow task.
 */
export function processorMs(task: () => unknown): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
