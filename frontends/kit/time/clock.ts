import { createSignal } from 'solid-js';
import { civilDateOf } from './copenhagen.ts';

// The only place in the frontends that reads the device's clock. The server's time corrects it:
// a phone set wrong, or a demonstration whose clock was moved, still shows the right day.
const [offsetMs, setOffsetMs] = createSignal(0);

/** Tells the clock what time the server has (ISO instant). Unreadable values are ignored. */
export function followServerTime(instant: string | null | undefined): void {
  const serverMs = instant ? Date.parse(instant) : Number.NaN;
  if (!Number.isNaN(serverMs)) setOffsetMs(serverMs - Date.now());
}

/** The instant now, in milliseconds since 1970, as the server sees it. */
export function nowMs(): number {
  return Date.now() + offsetMs();
}

/** Today's civil date in Denmark, `2026-11-24`. */
export function today(): string {
  return civilDateOf(nowMs());
}
