import { createServer, type Server } from 'node:https';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Asked } from './answer';
import type { Archive } from './archive';
import type { Form4Facts } from './build/ownership-facts';
import { easternToday } from './calendar';
import { certificateFor } from './certificate';
import { deliver } from './delivery';
import { filedArchive, fileForm } from './filed-archive';
import { Faults } from './faults';
import { faultyAnswer } from './faulty-answer';
import { HOSTS, isSecHost, resolverRules } from './hosts/names';
import { tickerFileMs } from './hosts/www';
import { Meter } from './meter';
import { recordedIn } from './recorded';
import { route } from './route';

/** One request as it arrived; the status is 0 when the connection was dropped without an answer. */
export interface RequestRecord {
  readonly atMs: number;
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  status: number;
}

export interface Replica {
  readonly port: number;
  readonly today: IsoDate;
  /** For `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  /** PEM text, for clients in Node that are to trust it. */
  readonly certificate: string;
  readonly hosts: readonly string[];
  /** For `--host-resolver-rules`. */
  readonly resolverRules: string;
  readonly log: readonly RequestRecord[];
  readonly faults: Faults;
  readonly archive: Archive;
  /** The highest number of requests to the SEC's hosts that arrived within any one second. */
  peakPerSecond(): number;
  /** A new ownership filing appears: submissions lists, archive, feeds, search. */
  file(facts: Form4Facts): void;
  close(): Promise<void>;
}

export interface ReplicaOptions {
  /** The day all facts are dated back from; the current day in US Eastern time without it. */
  readonly today?: IsoDate;
  /** Any free port without it. */
  readonly port?: number;
  /** Real documents to serve too; null for none, `../shared/edgar` beside the repository without it. */
  readonly edgarFolder?: string | null;
  /** Epoch milliseconds for the gate's ten minutes; the system's clock without it. */
  readonly clock?: () => number;
}

const SHARED_EDGAR = fileURLToPath(new URL('../../../shared/edgar', import.meta.url));

/** Starts the stand-in for the SEC's hosts and some sites on 127.0.0.1. Needs openssl. */
export async function startReplica(options: ReplicaOptions = {}): Promise<Replica> {
  const clock = options.clock ?? Date.now;
  const today = options.today ?? easternToday(Date.now());
  const { key, certificate, spki } = certificateFor(HOSTS);
  const recorded = recordedIn(
    options.edgarFolder === undefined ? SHARED_EDGAR : options.edgarFolder,
  );
  const archive = filedArchive(today);
  const startedMs = tickerFileMs(archive, Date.now());
  const meter = new Meter(clock);
  const faults = new Faults(meter);
  const log: RequestRecord[] = [];

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = askedOf(request);
    const path = asked.url.pathname + asked.url.search;
    const { host, method, headers } = asked;
    const record: RequestRecord = { atMs: clock(), host, path, method, headers, status: 0 };
    log.push(record);
    const blocked = isSecHost(host) && meter.arrive();
    const fault = faults.take(host, path);
    if (fault?.kind === 'delay') await sleep(fault.ms, undefined, { ref: false });
    if (fault?.kind === 'drop') return void request.socket.destroy();
    const answer = faultyAnswer(blocked ? { kind: 'rate-page' } : fault, () =>
      route(asked, { archive, recorded, today, startedMs }),
    );
    record.status = answer.status;
    deliver(asked, answer, response, fault, () => fault !== null && faults.isInForce(fault));
  };

  const server = createServer({ key, cert: certificate }, (request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const port = await listen(server, options.port ?? 0);
  return {
    port,
    today,
    spki,
    certificate,
    log,
    faults,
    archive,
    hosts: HOSTS,
    resolverRules: resolverRules(port),
    peakPerSecond: () => meter.peak,
    file: (facts) => fileForm(archive, facts),
    close: () => close(server),
  };
}

function askedOf(request: IncomingMessage): Asked {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = new URL(request.url ?? '/', `https://${host || 'unknown'}`);
  return { host, method: request.method ?? 'GET', url, headers: request.headers };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
