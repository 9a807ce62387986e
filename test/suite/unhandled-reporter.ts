import { writeFileSync } from 'node:fs';
import type { Reporter, Vitest } from 'vitest/node';

/**
 * Writes how many errors no test stood for into the file named by `--outputFile.unhandled`: the
 * JSON report leaves them out, and the exit code cannot tell them from a failed test.
 */
export default class UnhandledReporter implements Reporter {
  #path: string | null = null;

  onInit({ config }: Vitest): void {
    const { outputFile } = config;
    this.#path = (typeof outputFile === 'object' && outputFile['unhandled']) || null;
  }

  onTestRunEnd(_: unknown, errors: readonly unknown[]): void {
    if (this.#path !== null) writeFileSync(this.#path, String(errors.length));
  }
}
