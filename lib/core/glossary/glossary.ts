import { classTopic } from './class-topic';
import { codeTopic } from './code-topic';
import type { GlossaryTopic } from './entry';
import { flagTopic } from './flag-topic';
import { fundTopic } from './fund-topic';
import { insiderTopic } from './insider-topic';
import { markTopic } from './mark-topic';
import { ruleTopic } from './rule-topic';
import { signalTopic } from './signal-topic';

/**
 * Everything that cards and pages say, explained, in the order in which it is met; in the language
 * that is spoken when it is asked for.
 */
export function glossaryTopics(): readonly GlossaryTopic[] {
  return [
    markTopic(),
    insiderTopic(),
    signalTopic(),
    classTopic(),
    ruleTopic(),
    codeTopic(),
    fundTopic(),
    flagTopic(),
  ];
}
