import { fileURLToPath } from 'node:url';
import { build, createServer, preview, type InlineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const PAGE = 'test/gallery/index.html';

const shared: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
};

export interface GalleryServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the gallery as it is written, from a free port of this machine. */
export async function serveGallery(): Promise<GalleryServer> {
  const server = await createServer({
    ...shared,
    cacheDir: `${root}/.output/gallery/.vite`,
    optimizeDeps: { entries: ['test/gallery/page.tsx'] },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  return { url: urlOf(server), close: () => server.close() };
}

/** Builds the gallery into a folder and serves it from there: many sheets load sooner that way. */
export async function serveBuiltGallery(folder: string): Promise<GalleryServer> {
  const outDir = `${folder}/site`;
  await build({
    ...shared,
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: PAGE },
    },
  });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  return { url: urlOf(server), close: () => server.close() };
}

function urlOf(server: { readonly resolvedUrls: { readonly local: string[] } | null }): string {
  const [origin] = server.resolvedUrls?.local ?? [];
  if (origin === undefined) throw new Error('The gallery got no port.');
  return `${origin}${PAGE}`;
}
