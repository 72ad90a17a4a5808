import type { RuntimeStore } from './store.ts';

/** The local clock: real time plus an offset that people and tests may move, kept over restarts. */
export type Clock = {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Whether the clock was ever moved from real time. */
  moved(): boolean;
  /** Moves the clock so that it shows `instant` (ms since 1970) now, and tells everyone who listens. */
  set(instant: number): void;
  /** Moves the clock by whole days, forwards or back. */
  advanceDays(days: number): void;
  onMove(listener: () => void): void;
};

const dayMs = 24 * 60 * 60 * 1000;
const offsetSetting = 'clock-offset-ms';

/** Opens the clock with the offset kept in the store. */
export function openClock(store: RuntimeStore): Clock {
  let offsetMs = Number(store.setting(offsetSetting) ?? 0);
  const listeners: (() => void)[] = [];
  const move = (nextOffsetMs: number): void => {
    if (!Number.isFinite(nextOffsetMs)) throw new RangeError('the clock can only be moved to a real instant');
    offsetMs = nextOffsetMs;
    store.saveSetting(offsetSetting, String(offsetMs));
    for (const listener of listeners) listener();
  };
  return {
    now: () => Date.now() + offsetMs,
    moved: () => offsetMs !== 0,
    set: (instant) => move(instant - Date.now()),
    advanceDays: (days) => move(offsetMs + days * dayMs),
    onMove: (listener) => void listeners.push(listener),
  };
}
