import type { Result } from '#shared/kernel/result.ts';

/** Claims and releases of one opening that collide are tried again; the condition, not the collision, decides. */
const attempts = 3;

/** Runs a command again while it collides with another; after the last attempt it is refused as it was. */
export async function againWhileBusy<Value>(command: () => Promise<Result<Value>>): Promise<Result<Value>> {
  for (let attempt = 1; ; attempt++) {
    const result = await command();
    if (result.ok || result.refusal.code !== 'busy-try-again' || attempt === attempts) return result;
  }
}
