import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificateFor } from '@/test/replica/certificate';
import { HOSTS, resolverRules } from '@/test/replica/hosts/names';
import type { CompanyList } from './company-list';
import { benchPage, PAGES } from './pages';

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  // Pages on their own are given a clock of 5 µs rather than 100.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves the bench's pages on every host that the replica plays, and a list of companies. */
export interface PageServer {
  readonly resolverRules: string;
  readonly spki: string;
  close(): void;
}

/** Starts the server on 127.0.0.1. Needs openssl. */
export async function startPageServer(list: CompanyList): Promise<PageServer> {
  const { key, certificate, spki } = certificateFor(HOSTS);
  const companies = await readFile(list.path);
  const pages = new Map(PAGES.map((name) => [`/bench/${name}`, benchPage(name)]));
  const server = createServer({ key, cert: certificate }, (request, response) => {
    const page = pages.get(request.url ?? '');
    if (page !== undefined) {
      response.writeHead(200, PAGE_HEADERS).end(page);
    } else if (request.url === '/files/company_tickers_exchange.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(companies);
    } else {
      response.writeHead(404, PAGE_HEADERS).end('<!doctype html><title>Not found</title>');
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    resolverRules: resolverRules((server.address() as AddressInfo).port),
    spki,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
