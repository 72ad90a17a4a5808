/**
 * The real time, in epoch milliseconds, for what concerns machines and not people's lives: how long an idempotency key
 * or a session is kept. What happens to people is dated by `call.now`.
 */
export function wallClock(): number {
  return Date.now();
}
