import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  // Pages on their own are given a clock of 5 µs rather than 100.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A page whose script is `page-tasks.ts`. */
export interface TaskPage {
  readonly url: string;
  close(): void;
}

/** Builds the script as the product is built, and serves the page on 127.0.0.1. */
export async function serveTaskPage(): Promise<TaskPage> {
  const script = (await buildScript()).replaceAll('</script', String.raw`<\/script`);
  const html = `<!doctype html><title>Bench</title><script>${script}</script>`;
  const server = createServer((_, response) => void response.writeHead(200, HEADERS).end(html));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function buildScript(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: { entry: 'test/bench/page-tasks.ts', formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error('Vite built no script.');
  return chunk.code;
}
