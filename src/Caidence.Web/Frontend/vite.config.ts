import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { defineConfig } from 'vite';
import { clientIcons } from './scripts/icons.mjs';

const entries = join(import.meta.dirname, 'src/entries');

export default defineConfig({
  base: '/dist/',
  publicDir: false,
  plugins: [clientIcons()],
  resolve: { alias: { 'bootstrap-widget': '@tabler/core/js/src/bootstrap' } },
  build: {
    outDir: '../wwwroot/dist',
    emptyOutDir: true,
    manifest: 'manifest.json',
    sourcemap: true,
    target: 'es2022',
    // tabler.css relies on light-dark() and oklch() anyway; rewriting them for older browsers would only add weight.
    cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(readdirSync(entries).map((file) => [parse(file).name, join(entries, file)])),
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  // Tests read the texts of Domain.Shared and the libraries in wwwroot.
  server: { fs: { allow: ['../..'] } },
  test: { environment: 'happy-dom', include: ['test/**/*.test.ts'] },
});
