import { afterEach, beforeEach, expect, test } from 'vitest';
import { filerBrowseUrl, typeaheadUrl } from '@/lib/core/edgar/urls';
import { askFilers } from '@/lib/services/ask-filers';
import { findFilers } from '@/lib/services/find-filers';
import { SAMPLE } from './filings';
import { World } from './world';

let world: World;

beforeEach(async () => {
  world = await World.begin();
  await world.directory.ensure('hover');
  world.sec.asked.splice(0);
});
afterEach(() => world.close());

const hits = (filers: readonly (readonly [number, string])[]) =>
  JSON.stringify({
    hits: { hits: filers.map(([cik, entity]) => ({ _id: String(cik), _source: { entity } })) },
  });

function named(text: string, filers: readonly (readonly [number, string])[]): void {
  world.sec.serve(typeaheadUrl(text), () => new Response(hits(filers)));
}

function listed(
  cik: number,
  name: string,
  changes: object,
  forms: readonly string[] = ['4'],
): void {
  const padded = String(cik).padStart(10, '0');
  const list = { cik: padded, name, filings: { recent: { form: forms } }, ...changes };
  const url = `https://data.sec.gov/submissions/CIK${padded}.json`;
  world.sec.serve(url, () => new Response(JSON.stringify(list)));
}

const asked = () => world.sec.asked.filter((url) => !url.endsWith('_mf.json'));

test('filers come with what they are: known here, or by their own lists', async () => {
  named('quill', [
    [SAMPLE.cik, 'SAMPLE WORKS INC'],
    [9_001, 'QUILL ADA (CIK 0000009001)'],
    [9_002, 'QUILL CAPITAL LP'],
    [9_003, 'QUILL TRUST'],
  ]);
  listed(9_001, 'QUILL ADA', { insiderTransactionForOwnerExists: 1 });
  listed(9_002, 'QUILL CAPITAL LP', {}, ['13F-HR']);
  listed(9_003, 'QUILL TRUST', {}, ['D']);
  expect(await askFilers(world.subjects, ' quill ')).toMatchObject({
    ok: true,
    value: {
      subjects: [
        { kind: 'company', ticker: 'SMPW' },
        { kind: 'person', name: 'QUILL ADA' },
        { kind: 'fund', name: 'QUILL CAPITAL LP' },
      ],
      others: [{ name: 'QUILL TRUST' }],
      left: 0,
    },
  });
  expect(asked()).toHaveLength(4);
});

test('no more lists are asked for than were promised, and the rest is counted', async () => {
  named(
    'many',
    Array.from({ length: 10 }, (_, at) => [9_100 + at, `MANY ${at}`] as const),
  );
  for (let at = 0; at < 10; at += 1) {
    listed(9_100 + at, `MANY ${at}`, { insiderTransactionForOwnerExists: 1 });
  }
  const answer = await askFilers(world.subjects, 'many');
  expect(answer.ok && [answer.value.subjects.length, answer.value.left]).toEqual([5, 5]);
  expect(asked()).toHaveLength(6);
});

test('where the typeahead names nobody, the list of companies is asked, last name first', async () => {
  named('Ada Quill', []);
  world.sec.elsewhere = (url) =>
    new URL(url).searchParams.get('company') === 'Quill Ada'
      ? new Response(
          '<feed><company-info><cik>0000009001</cik><conformed-name>QUILL ADA</conformed-name></company-info></feed>',
        )
      : new Response('<h1>No matching companies.</h1>');
  listed(9_001, 'QUILL ADA', { insiderTransactionForOwnerExists: 1 });
  const answer = await askFilers(world.subjects, 'Ada Quill');
  expect(answer).toMatchObject({ ok: true, value: { subjects: [{ name: 'QUILL ADA' }] } });
  expect(asked()).toHaveLength(4);
});

test('a CIK needs no search', async () => {
  listed(9_002, 'QUILL CAPITAL LP', {}, ['13F-HR']);
  const answer = await askFilers(world.subjects, 'CIK 9002');
  expect(answer).toMatchObject({ ok: true, value: { subjects: [{ kind: 'fund' }] } });
  expect(asked()).toHaveLength(1);
});

test('a CIK that nobody has is nobody, and no fault', async () => {
  expect(await askFilers(world.subjects, 'CIK 9003')).toEqual({
    ok: true,
    value: { subjects: [], others: [], left: 0 },
  });
});

test('a block is told, and nothing more is asked', async () => {
  world.sec.serve(typeaheadUrl('quill'), () => new Response('', { status: 429 }));
  expect(await askFilers(world.subjects, 'quill')).toMatchObject({
    ok: false,
    problem: { kind: 'blocked' },
  });
  expect(asked()).toHaveLength(1);
});

test('one letter is asked of nobody', async () => {
  expect(await askFilers(world.subjects, 'q')).toMatchObject({ ok: true, value: { subjects: [] } });
  expect(asked()).toEqual([]);
});

test('managers whom the typeahead does not name are looked for among filers of Form 13F', async () => {
  const search = { priority: 'hover', type: '13F' } as const;
  named('quill', []);
  world.sec.elsewhere = () => new Response('<h1>No matching companies.</h1>');
  const found = await findFilers(world.subjects.client, ' quill ', search);
  expect(found).toEqual({ ok: true, value: [] });
  expect(asked()).toEqual([typeaheadUrl('quill'), filerBrowseUrl('quill', '13F')]);
});
