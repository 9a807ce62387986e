import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import {
  COMMANDS,
  OPTIONAL_PERMISSIONS,
  permissionsFor,
  SEC_HOSTS,
  SITES,
  SITES_ON_REQUEST,
  UNREAD_PAGES,
} from './lib/manifest';

/** Nothing but our own files and the SEC's hosts, in every page and in the worker. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // Our own package holds the counts of words that the directory is built with.
  `connect-src 'self' ${SEC_HOSTS.map((pattern) => pattern.replace('/*', '')).join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Buyline',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: permissionsFor(browser),
    optional_permissions: Object.keys(OPTIONAL_PERMISSIONS),
    host_permissions: [...SEC_HOSTS, ...SITES],
    optional_host_permissions: [...SITES_ON_REQUEST],
    commands: COMMANDS,
    // In development WXT needs its own server, which a strict policy would shut out.
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{b13a4b35-bb1a-4d49-8b39-74cdbef3185e}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // The first with caretPositionFromPoint, by which the word under the pointer is found.
        { minimum_chrome_version: '128' }),
  }),
  hooks: {
    // Said here and not in the script, which would carry the whole list into every page.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const { name, type, options } of entrypoints) {
        if (type !== 'content-script' || name !== 'detector') continue;
        Object.assign(options, { matches: [...SITES], excludeMatches: [...UNREAD_PAGES] });
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const isScan = entrypoints.every(({ name }) => name === 'detector' || name === 'judge');
      if (isScan) config.plugins = [...(config.plugins ?? []), quickToLoad()];
    },
    // Descriptions are for translators; readers need not carry them.
    'build:publicAssets': (_, files) => {
      for (const [index, file] of files.entries()) {
        if (!file.relativeDest.startsWith('_locales') || !('absoluteSrc' in file)) continue;
        const contents = withoutDescriptions(readFileSync(file.absoluteSrc, 'utf8'));
        files[index] = { relativeDest: file.relativeDest, contents };
      }
    },
  },
  vite: ({ mode }) => ({
    resolve: {
      // Pages must not hear of our scripts. In development WXT's own is needed to reload them.
      alias:
        mode === 'production'
          ? {
              'wxt/utils/content-script-context': fileURLToPath(
                new URL('./lib/platform/quiet-context.ts', import.meta.url),
              ),
            }
          : {},
    },
  }),
  zip: {
    artifactTemplate: 'buyline-{{version}}-{{browser}}.zip',
    sourcesTemplate: 'buyline-{{version}}-sources.zip',
  },
});

/**
 * Has Chromium compile all functions of a script when it is loaded: nearly all of them run in every
 * page that is read, and to compile each at its first call takes longer. Written in ASCII alone the
 * script takes half the memory, too.
 */
function quickToLoad(): Plugin {
  return {
    name: 'quick-to-load',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        output.code = `//# allFunctionsCalledOnLoad\n${output.code.replace(/[^\0-\x7f]/g, escape)}`;
      }
    },
  };
}

/** A character as a script writes it in ASCII, in strings and expressions alike. */
function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function withoutDescriptions(json: string): string {
  const messages = JSON.parse(json) as Record<string, { readonly message: string }>;
  return JSON.stringify(
    Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, { message }])),
  );
}
