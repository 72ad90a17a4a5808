import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { signIn } from '#infra/local/sign-in.ts';
import { launchBrowser } from '../journeys/browser.ts';
import type { Figure } from './figure.ts';
import { startHouse } from './house.ts';

/**
 * The mobile lab: a telephone of the cheaper kind on a poor 4G net, as Lighthouse sets it for mobiles. Every request waits
 * 150 ms, 1.6 Mbit/s come down and 0.75 go up, and the processor is four times slower than this machine's.
 */
const lab = { latencyMs: 150, downKbit: 1600, upKbit: 750, slowerBy: 4, width: 360, height: 740 } as const;
const bitsPerByte = 8;
const loads = 5;
const port = 18_081;
const settleMs = 1000;
const atMostMs = 1600;

/** The pages that are measured: the citizen's first, signed in; and the front door of a link, by nobody. */
const pages = [
  { what: 'citizen app, my page', path: '/borger/', persona: 'candidate' },
  { what: 'citizen app, a link that opens nothing', path: '/borger/link/C-00000000000000000000#x', persona: undefined },
] as const;

/**
 * When the largest part of a page has been painted, with nothing kept from before; the middle one of five loads. The house
 * runs on the same machine; `BENCH_ORIGIN` names one that runs already.
 */
export async function firstPaints(root: string): Promise<Figure[]> {
  const running = process.env['BENCH_ORIGIN'];
  const data = mkdtempSync(join(tmpdir(), 'fodfaeste-bench-paint-'));
  const house = running ? undefined : await startHouse({ root, data, port });
  const browser = await launchBrowser();
  try {
    const figures: Figure[] = [];
    for (const page of pages) figures.push(await largestPaint(browser, running ?? house?.origin ?? '', page));
    return figures;
  } finally {
    await browser.close();
    await house?.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function largestPaint(
  browser: Browser,
  origin: string,
  { what, path, persona }: (typeof pages)[number],
): Promise<Figure> {
  const times: number[] = [];
  for (let load = 0; load < loads; load += 1) times.push(await oneLoad(browser, origin, path, persona));
  const [value = 0] = times.toSorted((one, other) => one - other).slice(Math.floor(loads / 2));
  return { part: 'largest contentful paint, mobile lab', what, value, unit: 'ms', atMost: atMostMs };
}

async function oneLoad(browser: Browser, origin: string, path: string, persona: string | undefined): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: lab.width, height: lab.height },
    locale: 'da-DK',
  });
  if (persona) {
    const { cookie } = await signIn(origin, persona);
    // The browser takes localhost for safe, and sends it what may only go over a safe line.
    const url = origin.replace('http:', 'https:');
    const pairs = cookie.split('; ').map((pair) => pair.split(/=(.*)/s) as [string, string]);
    await context.addCookies(pairs.map(([name, value]) => ({ name, value, url, secure: true })));
  }
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: lab.latencyMs,
    downloadThroughput: (lab.downKbit * 1000) / bitsPerByte,
    uploadThroughput: (lab.upKbit * 1000) / bitsPerByte,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: lab.slowerBy });
  await page.addInitScript(() => {
    const kept = globalThis as unknown as { largestPaintMs: number };
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) kept.largestPaintMs = startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await page.goto(origin + path);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(settleMs);
  const painted = await page.evaluate(() => (globalThis as unknown as { largestPaintMs: number }).largestPaintMs);
  await context.close();
  return painted;
}
