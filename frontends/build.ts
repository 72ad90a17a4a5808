import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { standingApps, type AppDefinition } from './build/apps.ts';
import { buildApp, type AppReport } from './build/build-app.ts';
import { brokenBudgets } from './build/budgets.ts';
import { hashOfSources } from './build/hash-sources.ts';

const root = join(import.meta.dirname, '..');
const reportFile = join(root, 'dist/meta/frontends.json');

/** What the last build left: per app the hash of its sources and what it weighs, brotli, in bytes. */
export type FrontendsReport = Readonly<Record<string, AppReport>>;

/**
 * Builds every app whose sources changed into `dist/frontends/<app>/` and writes `dist/meta/frontends.json`.
 * Throws, naming each figure, when an app is over its budget.
 */
export async function buildFrontends(): Promise<void> {
  const before = await lastReport();
  const report: Record<string, AppReport> = {};
  for (const app of standingApps) {
    report[app.name] = await builtApp(app, before[app.name]);
    // Written after each app: a later app's failure does not make the earlier ones be built again.
    await mkdir(join(root, 'dist/meta'), { recursive: true });
    await writeFile(reportFile, `${JSON.stringify({ ...before, ...report }, null, 2)}\n`);
  }
  const broken = standingApps.flatMap((app) => brokenBudgets(app, report[app.name]));
  if (broken.length > 0) throw new Error(`Over budget:\n${broken.join('\n')}`);
}

async function builtApp(app: AppDefinition, last: AppReport | undefined): Promise<AppReport> {
  const sources = await hashOfSources(root, app);
  if (last?.sources === sources && existsSync(join(root, 'dist/frontends', app.name, 'index.html'))) return last;
  return await buildApp(root, app, sources);
}

async function lastReport(): Promise<FrontendsReport> {
  if (!existsSync(reportFile)) return {};
  return JSON.parse(await readFile(reportFile, 'utf8')) as FrontendsReport;
}

if (import.meta.main) await buildFrontends();
