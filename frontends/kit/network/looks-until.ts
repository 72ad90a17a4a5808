/** The waits between looks: each twice the one before, half a minute in all. */
export const waitsMs = [500, 1000, 2000, 4000, 8000, 15_000] as const;

/** Looks until `shown` says yes, and gives whether it did. A look that gets no answer counts as a no. */
export async function looksUntil(
  shown: () => Promise<boolean>,
  pause: (ms: number) => Promise<void> = pauseFor,
): Promise<boolean> {
  for (const waitMs of waitsMs) {
    if (await seen(shown)) return true;
    await pause(waitMs);
  }
  return await seen(shown);
}

async function seen(shown: () => Promise<boolean>): Promise<boolean> {
  try {
    return await shown();
  } catch {
    return false;
  }
}

async function pauseFor(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
