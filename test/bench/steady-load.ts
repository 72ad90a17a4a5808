import { percentile } from './figure.ts';

export type Load = { readonly p50Ms: number; readonly p95Ms: number; readonly requests: number };

/**
 * Sends requests at a steady rate, whether or not the ones before were answered, and times each from the moment it was
 * due: a house that stalls is not asked less. Throws on the first request that is refused.
 */
export async function steadyLoad(
  perSecond: number,
  seconds: number,
  request: (turn: number) => Promise<unknown>,
): Promise<Load> {
  const began = performance.now();
  const taken = await Promise.all(
    Array.from({ length: perSecond * seconds }, async (_, turn) => {
      const dueAt = began + (turn * 1000) / perSecond;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, dueAt - performance.now())));
      await request(turn);
      return performance.now() - dueAt;
    }),
  );
  return { p50Ms: percentile(taken, 50), p95Ms: percentile(taken, 95), requests: taken.length };
}
