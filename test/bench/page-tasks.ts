import { storeAndAsk } from './fund-store';
import { readOnce } from './holdings-once';
import { timeReaders } from './holdings-times';

const TASKS = { readOnce, storeAndAsk, timeReaders };

/** What a page of the task browser can be asked for, by name; each takes one argument. */
export type PageTasks = typeof TASKS;

Object.assign(globalThis, { tasks: TASKS });
