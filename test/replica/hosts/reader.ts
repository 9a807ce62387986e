import { html, type Answer, type Asked } from '../answer';
import { pageAt } from '../pages/pages';
import type { IsoDate } from '@/lib/core/iso-date';

/** Pages with a strict policy, as careful publishers send: no script, no image, own style only. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The sites where a reader meets tickers; a page asked for with `?frames` may hold frames. */
export function answerReader({ host, url }: Asked, today: IsoDate): Answer {
  const page = pageAt(`https://${host}${url.pathname}`, today);
  if (page === null) return html('<!doctype html><title>Not found</title><h1>Not found</h1>', 404);
  const policy = url.searchParams.has('frames') ? `${POLICY}; frame-src https:` : POLICY;
  return html(page, 200, { 'content-security-policy': policy, 'cache-control': 'no-store' });
}
