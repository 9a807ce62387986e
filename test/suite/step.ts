import { runHeard, type Hearing } from './run-tool';
import { add, NOTHING, oneStep, type Tally } from './tally';

/** One check of the repository, such as its lint or its unit tests. */
export interface Step {
  readonly title: string;
  run(hearing: Hearing): Promise<Tally>;
}

/** What became of steps: their tests, and the titles of those that failed. */
export interface Outcome {
  readonly total: Tally;
  readonly broken: readonly string[];
}

/** A step that passes when every command, run one after the other, ends with code 0. */
export function check(
  title: string,
  ...commands: readonly (readonly [string, ...string[]])[]
): Step {
  return {
    title,
    run: async (hearing) => {
      for (const [tool, ...args] of commands) {
        const code = await runHeard(hearing, tool, ...args);
        if (code !== 0) {
          console.error(`${title} failed: ${tool} ended with exit code ${code}.`);
          return oneStep(false);
        }
      }
      return oneStep(true);
    },
  };
}

/**
 * Runs steps side by side. The first speaks as it goes; what the others said is printed whole when
 * they have ended, so that no two mix.
 */
export async function runTogether(steps: readonly Step[]): Promise<Outcome> {
  const tallies = await Promise.all(
    steps.map((step, place) => (place === 0 ? runAloud(step) : runAside(step))),
  );
  return {
    total: tallies.reduce(add, NOTHING),
    broken: steps.filter((_, place) => (tallies[place]?.failed ?? 1) > 0).map(({ title }) => title),
  };
}

async function runAloud(step: Step): Promise<Tally> {
  console.log(`\n— ${step.title}`);
  return runGuarded(step, 'terminal');
}

async function runAside(step: Step): Promise<Tally> {
  const kept: string[] = [];
  const tally = await runGuarded(step, { kept });
  console.log(`\n— ${step.title}`);
  console.log(kept.join(''));
  return tally;
}

async function runGuarded(step: Step, hearing: Hearing): Promise<Tally> {
  try {
    return await step.run(hearing);
  } catch (error) {
    console.error(`${step.title} broke down:`, error);
    return oneStep(false);
  }
}
