import { expect, test, vi } from 'vitest';
import { SEC_HOSTS, SITES } from '@/lib/manifest';
import { askForHosts, readHostAccess } from '@/lib/platform/host-access';

const { contains, request } = vi.hoisted(() => ({ contains: vi.fn(), request: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { permissions: { contains, request } } }));

test('the SEC and the listed sites are asked about apart', async () => {
  contains.mockImplementation(({ origins }: { origins: string[] }) =>
    Promise.resolve(origins.every((origin) => !origin.includes('sec.gov'))),
  );
  expect(await readHostAccess()).toEqual({ toSec: false, toSites: true });
  expect(contains).toHaveBeenCalledWith({ origins: [...SEC_HOSTS] });
  expect(contains).toHaveBeenCalledWith({ origins: [...SITES] });
});

test('a press asks for all hosts of the manifest and no others', async () => {
  request.mockResolvedValue(true);
  await askForHosts();
  expect(request).toHaveBeenCalledWith({ origins: [...SEC_HOSTS, ...SITES] });
});
