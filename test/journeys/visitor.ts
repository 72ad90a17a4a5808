import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject } from 'vitest';

export type Width = 'phone' | 'desk';

const viewports = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const;
/** Long enough for a cold function on a busy machine. */
const patienceMs = 15_000;
const pictures = join('test-results', 'screenshots');

/** Somebody at the house with a browser of their own. */
export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Goes to a path and waits until the page has said what it is about. */
  readonly goTo: (path: string) => Promise<void>;
  /** Looks at the page: no accessibility finding, nothing wider than the screen, one heading; keeps a picture. */
  readonly look: (name: string) => Promise<void>;
  readonly leave: () => Promise<void>;
};

/** Comes to the house as a persona, or as nobody, on a phone or at a desk. */
export async function visit(browser: Browser, width: Width, persona?: string, locale = 'da-DK'): Promise<Visitor> {
  const context = await browser.newContext({ viewport: viewports[width], locale, baseURL: inject('origin') });
  context.setDefaultTimeout(patienceMs);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  if (persona) await signIn(page, persona);
  const settled = async () => {
    await page.locator('h1').first().waitFor();
    await page
      .locator('[aria-busy="true"]')
      .waitFor({ state: 'detached' })
      .catch(() => undefined);
  };
  return {
    page,
    context,
    goTo: async (path) => {
      await page.goto(path);
      await settled();
    },
    look: async (name) => {
      await settled();
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
      const found = await accessibility(page).analyze();
      expect(
        found.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`),
        `${name} is accessible`,
      ).toEqual([]);
      expect(await page.locator('h1').count(), `${name} has one heading`).toBe(1);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(tooWide, `${name} fits the screen`).toBeLessThanOrEqual(1);
      expect(faults, `${name} has no fault in its scripts`).toEqual([]);
    },
    leave: () => context.close(),
  };
}

/**
 * In the page itself, and findings alone: a third of the time of axe's usual way, which opens a page more for each look and
 * writes down every node that passed. It sees one frame, so a page with another is refused.
 */
function accessibility(page: Page): AxeBuilder {
  expect(page.frames().length, 'a page is one frame').toBe(1);
  return new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
}

/** Opens a page again until it shows what another has done: events take a moment. */
export async function until({ page, goTo }: Visitor, path: string, text: string | RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await goTo(path);
        return page.getByText(text).count();
      },
      { timeout: 40_000, interval: 700 },
    )
    .toBeGreaterThan(0);
}

/** Signs in as a persona, coming back to `path`. */
export async function signIn(page: Page, persona: string, path = '/'): Promise<void> {
  await page.goto(`/api/access/sign-in?return=${encodeURIComponent(path)}`);
  await pickPersona(page, persona);
}

/** Picks a persona where the identity provider asks who it is. */
export async function pickPersona(page: Page, persona: string): Promise<void> {
  const here = new URL(page.url());
  here.searchParams.set('as', persona);
  await page.goto(here.href);
  await page.waitForURL((url) => !url.pathname.startsWith('/idp/'));
}
