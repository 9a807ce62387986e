import { html, type Answer } from './answer';
import {
  accessDenied,
  maintenancePage,
  pageInsteadOfData,
  ratePage,
  undeclaredToolPage,
} from './build/error-pages';
import type { Fault } from './faults';

/** The answer that a fault puts in place of the real one, or does to it. */
export function faultyAnswer(fault: Fault | null, real: () => Answer): Answer {
  switch (fault?.kind) {
    case 'rate-page':
      return ratePage();
    case 'undeclared-tool':
      return undeclaredToolPage();
    case 'too-many-requests':
      return html('<!doctype html><title>Too Many Requests</title>', 429, { 'retry-after': '600' });
    case 'maintenance':
      return maintenancePage();
    case 'html-instead':
      return pageInsteadOfData();
    case 'missing':
      return accessDenied();
    case 'wrong-type':
      return { ...real(), type: fault.type };
    case 'malformed':
      return malformed(real());
    default:
      return real();
  }
}

/** Takes a piece out of the middle, so that brackets and tags no longer match. */
function malformed(answer: Answer): Answer {
  const text = answer.body.toString('latin1');
  const middle = Math.floor(text.length / 2);
  const broken = `${text.slice(0, middle)}<{${text.slice(middle + 25)}`;
  return { ...answer, body: Buffer.from(broken, 'latin1') };
}
