import type { IncomingHttpHeaders } from 'node:http';

/** A request as the hosts see it. */
export interface Asked {
  readonly host: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
}

/** What a host answers, before compression. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** True when the asker takes gzip. */
export function takesGzip(headers: IncomingHttpHeaders): boolean {
  return /\bgzip\b/.test(headers['accept-encoding']?.toString() ?? '');
}

/** An answer of JSON. */
export function json(value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, type: 'application/json', headers, body: JSON.stringify(value) };
}

/** An answer that is a web page. */
export function html(
  body: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, type: 'text/html; charset=utf-8', headers, body };
}
