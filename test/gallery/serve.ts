import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export interface GalleryServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the gallery from a free port of this machine. */
export async function serveGallery(): Promise<GalleryServer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${root}/.output/gallery/.vite`,
    resolve: { alias: { '@': root } },
    optimizeDeps: { entries: ['test/gallery/page.tsx'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The gallery got no port.');
  return {
    url: `http://127.0.0.1:${address.port}/test/gallery/index.html`,
    close: () => server.close(),
  };
}
