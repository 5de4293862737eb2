/** How the extension is built. What it may do in the browser is here too, and tests/architecture pins it. */
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { fewFiles } from './scripts/few-files';
import { libraryCards } from './scripts/library-cards';
import { withoutDeadSinks } from './scripts/without-dead-sinks';

/**
 * The public half of a key made once for this project; its private half was never kept. It fixes the extension's id
 * (mppgnooekpjefagoamahadjjnpcmoefe), so that a copy loaded from another folder still finds the same log.
 */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuOhF40oQCtMdYv19/Ds11ny5gVnkEo4aEgspJ369U5pP84eUt1wke9Hy4ip6d+V7' +
  '76u3KsB+VPZMM9DVAfaNpiyFx0q1zno+8vnZss92+N6icahAzL+JtSKBpEENPKIKaia8lnt6q4atGh8J76/VVbmFy6YrFV00reEHanPNKoNJ' +
  '/iUTZdg8JD5vTwZpz/g1qs0daCiiPAo7xeo7SL6y+/MSKMh2nTESV2wvKQk+8dV+nQGlepoI8W+UDT4xnPtOMI7dRjritNjk3yHNrkf39NoO' +
  'ZAfjZpmoM7NX/1o0ZXTza+I05ux6nN2IXWwa7eusYoeSog16jvaoK369+K8oHwIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/module-svelte'],
  // Firefox has no Trusted Types yet: there, pages are put together node by node, and no markup is made from strings at all.
  ...(process.argv.includes('firefox') && { svelte: { vite: { compilerOptions: { fragments: 'tree' } } } }),
  // Imports are written out, so that the layering test can read every arrow.
  imports: false,
  // `npm start` opens the browser itself: with a kept profile, and also where there is no display.
  webExt: { disabled: true },
  // The Svelte module sets Vite's conditions without `module`, which would bundle XState's CommonJS build.
  vite: ({ mode }) => ({
    resolve: { conditions: ['module', 'browser', mode] },
    plugins: [libraryCards(join(import.meta.dirname, 'scenarios/library')), withoutDeadSinks()],
    worker: { plugins: () => [withoutDeadSinks()] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background')) return;
      const output = config.build?.rollupOptions?.output;
      if (output && !Array.isArray(output))
        output.codeSplitting = fewFiles((id) => /\/entrypoints\/\w+\/(main\.ts|index\.html)/.test(id), {
          'every-page': (id) => id.includes('/entrypoints/popup/'),
          'full-pages': (id) => /\/entrypoints\/(workspace|sidepanel)\/(main\.ts|index\.html)/.test(id),
          'an-attempt': (id) => id.endsWith('/components/session/AttemptFlow.svelte'),
        });
    },
    // What only Chromium knows is left out for Firefox, which wants an id of its own.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'firefox') return;
      delete manifest.key;
      delete manifest.minimum_chrome_version;
      manifest.permissions = manifest.permissions?.filter((one) => one !== 'sidePanel');
      Object.assign(manifest, {
        browser_specific_settings: {
          gecko: {
            id: 'between-sessions@between-sessions.invalid',
            // From here on desktop and Android know the statement about data.
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      });
    },
  },
  manifest: {
    name: 'Between Sessions',
    description:
      'Practise agreeing and reviewing between-session work with simulated clients. Nothing leaves this browser.',
    key: PUBLIC_KEY,
    minimum_chrome_version: '123',
    permissions: ['storage', 'sidePanel', 'alarms', 'contextMenus', 'unlimitedStorage'],
    // Asked for when its owner switches reminders on, and not before.
    optional_permissions: ['notifications'],
    // Asked for one site at a time, when its owner names it; none is held from the start.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: 'Between Sessions' },
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'self'; require-trusted-types-for 'script'; " +
        'trusted-types svelte-trusted-html own-workers',
    },
  },
});
