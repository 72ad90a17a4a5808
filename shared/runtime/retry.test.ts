import { expect, test } from 'vitest';
import { GaveUp, retry } from './retry.ts';

const lost = new Error('lost');
const isLost = (fault: unknown): boolean => fault === lost;

/** Attempts that lose a number of times and then win; the waits asked for are noted, none is waited. */
function losing(times: number, fault: Error = lost) {
  const waits: number[] = [];
  let attempts = 0;
  const attempt = async () => {
    attempts += 1;
    if (attempts <= times) throw fault;
    return attempts;
  };
  const waiting = { chance: () => 0.5, wait: async (ms: number) => void waits.push(ms) };
  return { waits, made: () => attempts, asked: () => retry(attempt, isLost, waiting), attempt, waiting };
}

test('what is done at once is not waited for; what is lost is done again after waits that double up to a limit', async () => {
  const winner = losing(0);
  expect([await winner.asked(), winner.waits]).toEqual([1, []]);
  const late = losing(7);
  expect([await late.asked(), late.waits]).toEqual([8, [10, 20, 40, 80, 160, 200, 200]]);
});

test('a wait is drawn by chance from nothing up to its whole length', async () => {
  const waits: number[] = [];
  for (const drawn of [0, 0.25, 0.999]) {
    const { attempt } = losing(1);
    await retry(attempt, isLost, { chance: () => drawn, wait: async (ms) => void waits.push(ms) });
  }
  expect(waits.map(Math.round)).toEqual([0, 5, 20]);
});

test('what keeps being lost is given up, and a retry around it does not multiply it', async () => {
  const loser = losing(Infinity);
  await expect(retry(loser.asked, isLost, loser.waiting)).rejects.toThrow(GaveUp);
  expect(loser.made()).toBe(8);
});

test('another fault is thrown at once', async () => {
  const broken = losing(Infinity, new Error('broken'));
  await expect(broken.asked()).rejects.toThrow('broken');
  expect(broken.made()).toBe(1);
});
