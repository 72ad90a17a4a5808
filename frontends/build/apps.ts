import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { apps, type AppName } from '../apps.ts';

/** One app as the build knows it: its folder, the path it is served at, and what it may weigh (brotli, KiB). */
export interface AppDefinition {
  readonly name: AppName;
  readonly base: string;
  readonly firstLoadKiB: number;
}

const names = Object.keys(apps) as AppName[];

/** The apps whose folder is there. */
export const standingApps: readonly AppDefinition[] = names
  .filter((name) => existsSync(join(import.meta.dirname, '..', name, 'main.tsx')))
  .map((name) => ({ name, base: apps[name].path.replace(/\/?$/, '/'), firstLoadKiB: apps[name].firstLoadKiB }));

/** The same for every app. */
export const stylesKiB = 16;
export const lazyRouteKiB = 25;
