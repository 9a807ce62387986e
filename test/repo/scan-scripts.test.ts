import { expect, test } from 'vitest';
import { builtFor, type Target } from './built';
import { readText } from './sources';

test.each<Target>(['chrome', 'firefox'])(
  '%s: the scripts that read a page are compiled at once, and take one byte a character',
  async (target) => {
    const { folder } = await builtFor(target);
    for (const name of ['detector', 'judge']) {
      const script = readText(`${folder}/content-scripts/${name}.js`);
      expect(script.startsWith('//# allFunctionsCalledOnLoad\n'), name).toBe(true);
      expect(script.match(/[^\0-\x7f]/), name).toBeNull();
    }
  },
  120_000,
);
