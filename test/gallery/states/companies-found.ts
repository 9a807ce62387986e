import type { FoundCompanies } from '@/components/use-search';
import { company } from './invented';

/** Three companies that match. */
export const someFound: FoundCompanies = {
  ok: true,
  value: [
    company('XSTO', 'Example Storage Corp', 9_980_001),
    company('XACQ', 'Example Acquisition Corp I', 9_980_006),
    company('XMPL-WT', 'EXAMPLE INTERCONTINENTAL HOTELS & LEISURE HOLDINGS PLC', 9_980_007),
  ],
};

/** As many companies as a search gives at most. */
export const manyFound: FoundCompanies = {
  ok: true,
  value: Array.from({ length: 8 }, (_, index) =>
    company(`XN${'ABCDEFGH'.charAt(index)}`, `Example Number ${index + 1} Inc.`, 9_980_020 + index),
  ),
};

export const noneFound: FoundCompanies = { ok: true, value: [] };

export const notSearched: FoundCompanies = {
  ok: false,
  problem: { kind: 'offline', host: 'www.sec.gov' },
};
