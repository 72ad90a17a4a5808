import { defineConfig } from 'vitest/config';
import { InOrder } from './in-order.ts';

/** Journeys through the running house in a real browser; one house for the run, one journey after another. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/journeys/**/*.test.ts'],
    globalSetup: ['test/journeys/house.ts'],
    fileParallelism: false,
    sequence: { sequencer: InOrder },
    testTimeout: 180_000,
    hookTimeout: 400_000,
    passWithNoTests: false,
  },
});
