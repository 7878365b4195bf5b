/// <reference types="vitest/config" />
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type Connect, defineConfig, type Plugin } from 'vite';
import { release } from './scripts/release.ts';

const design = fileURLToPath(new URL('../src/main/resources/META-INF/resources/design', import.meta.url));
const gateway = process.env.GATEWAY_URL ?? 'http://localhost:8080';
const contentTypes: Record<string, string> = {
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The tokens live beside the public pages; the dev server shows them where the gateway does. */
function designFolder(): Plugin {
  return {
    name: 'design-folder',
    configureServer(server) {
      const show: Connect.NextHandleFunction = (request, response, next) => {
        const path = join(design, normalize(decodeURIComponent((request.url ?? '/').split('?')[0])));
        if (!path.startsWith(design) || !existsSync(path) || !statSync(path).isFile()) return next();
        response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream');
        createReadStream(path).pipe(response);
      };
      server.middlewares.use('/design', show);
      server.middlewares.use('/app/design', show); // the dev server puts its base before what index.html names
    },
  };
}

export default defineConfig({
  base: '/app/',
  plugins: [react(), designFolder(), release(design)],
  resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    proxy: { '/api': gateway, '/auth': gateway, '/session': gateway, '/media': gateway },
  },
  build: {
    target: 'es2022',
    // A data: address would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: fileURLToPath(new URL('./index.html', import.meta.url)),
        figure: fileURLToPath(new URL('./src/figure/viewer/element.ts', import.meta.url)),
        sw: fileURLToPath(new URL('./src/worker/worker.ts', import.meta.url)),
      },
      output: {
        // Public pages name the figure without knowing this build; what it imports carries hashes as everything does.
        // A browser looks for a newer service worker where the one before was.
        entryFileNames: ({ name }) =>
          name === 'figure' || name === 'sw' ? `${name}.js` : 'assets/[name]-[hash].js',
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    restoreMocks: true,
  },
});
