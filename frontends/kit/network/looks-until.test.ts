import { describe, expect, it } from 'vitest';
import { looksUntil, waitsMs } from './looks-until.ts';

/** Answers yes from the look with this number on; counts the looks and notes the waits between them. */
function shownFrom(first: number): {
  readonly shown: () => Promise<boolean>;
  readonly pause: (ms: number) => Promise<void>;
  readonly looks: () => number;
  readonly waits: number[];
} {
  let looks = 0;
  const waits: number[] = [];
  return {
    shown: () => Promise.resolve(++looks >= first),
    pause: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    looks: () => looks,
    waits,
  };
}

describe('waiting until a change is shown', () => {
  it('stops at the first look that shows it', async () => {
    const at = shownFrom(3);
    expect(await looksUntil(at.shown, at.pause)).toBe(true);
    expect(at.looks()).toBe(3);
    expect(at.waits).toEqual([500, 1000]);
  });

  it('gives up after the last wait and says so', async () => {
    const at = shownFrom(Infinity);
    expect(await looksUntil(at.shown, at.pause)).toBe(false);
    expect(at.waits).toEqual([...waitsMs]);
    expect(at.looks()).toBe(waitsMs.length + 1);
  });

  it('looks again where a look got no answer', async () => {
    const at = shownFrom(2);
    const failsOnce = async (): Promise<boolean> => {
      if (!(await at.shown())) throw new Error('no answer');
      return true;
    };
    expect(await looksUntil(failsOnce, at.pause)).toBe(true);
  });
});
