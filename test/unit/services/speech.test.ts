import { expect, test } from 'vitest';
import { Speech } from '@/lib/services/speech';
import type { ReadingSettings } from '@/lib/core/reading/reading-settings';

type Choice = ReadingSettings['language'];

function speech(first: Choice, speak?: (choice: Choice) => Promise<unknown>) {
  const spoken: Choice[] = [];
  const chosen = { language: first };
  const made = new Speech(
    () => Promise.resolve(chosen.language),
    speak ?? ((choice) => Promise.resolve(spoken.push(choice))),
  );
  return { made, spoken, chosen };
}

test('the choice is read and spoken once, however much waits for it', async () => {
  const { made, spoken } = speech('de');
  await Promise.all([made.ready(), made.ready()]);
  await made.ready();
  expect(spoken).toEqual(['de']);
});

test('a new choice is spoken after the one before, and waited for', async () => {
  const { made, spoken, chosen } = speech('de');
  void made.ready();
  chosen.language = 'es';
  void made.anew();
  chosen.language = 'browser';
  void made.anew();
  await made.ready();
  expect(spoken.at(-1)).toBe('browser');
  expect(spoken).toHaveLength(3);
});

test('words that cannot be read keep nobody waiting, and may be there the next time', async () => {
  let fails = true;
  const heard: Choice[] = [];
  const { made } = speech('de', (choice) =>
    fails ? Promise.reject(new Error('gone')) : Promise.resolve(heard.push(choice)),
  );
  await expect(made.ready()).resolves.toBeUndefined();
  fails = false;
  await made.anew();
  expect(heard).toEqual(['de']);
});
