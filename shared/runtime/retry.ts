import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

/** How time passes between two attempts: tests give their own, so that none of them waits. */
export type Waiting = {
  /** From 0 up to 1. */
  readonly chance: () => number;
  readonly wait: (ms: number) => Promise<unknown>;
};

const chances = 1000;
const realWaiting: Waiting = { chance: () => randomInt(chances) / chances, wait: setTimeout };
const mostAttempts = 8;
const firstWaitMs = 10;
const longestWaitMs = 400;

/**
 * What kept being lost until nobody tried any more. It is no lost attempt itself: a retry around this one does not
 * multiply it. A command answers "busy", a queue tells the event again later.
 */
export class GaveUp extends Error {
  constructor(cause: unknown) {
    super(`gave up after ${mostAttempts} attempts`, { cause });
  }
}

/**
 * Does something again while it throws a fault that says "lost, but another attempt may win", after a wait that doubles
 * and is drawn by chance, so that those who collided do not collide again. Other faults are thrown at once.
 * Throws GaveUp after the last attempt. The one retry of the house; the clients of AWS have their own for the network.
 */
export async function retry<Answer>(
  attempt: () => Promise<Answer>,
  isLost: (fault: unknown) => boolean,
  { chance, wait }: Waiting = realWaiting,
): Promise<Answer> {
  for (let made = 1; ; made += 1) {
    try {
      return await attempt();
    } catch (fault) {
      if (!isLost(fault)) throw fault;
      if (made === mostAttempts) throw new GaveUp(fault);
      await wait(chance() * Math.min(longestWaitMs, firstWaitMs * 2 ** made));
    }
  }
}
