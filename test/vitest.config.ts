import { defineConfig } from 'vitest/config';

/** Everything that needs no running house: domain, capabilities on the embedded database, architecture, templates. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['{shared,services,frontends,infra,test}/**/*.test.ts'],
    exclude: ['test/journeys/**', '**/node_modules/**', 'dist/**'],
    // One process a core, and modules loaded once in each (docs/decisions/2026-11-28-tests-share-modules.md).
    maxWorkers: '100%',
    isolate: false,
    globalSetup: ['test/database-server.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
});
