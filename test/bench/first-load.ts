import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standingApps, stylesKiB } from '../../frontends/build/apps.ts';
import type { Figure } from './figure.ts';

const bytesPerKiB = 1024;

/** What each app loads first, brotli, beside its budget; an app that is not built is left out. */
export function firstLoads(root: string): Figure[] {
  const report = join(root, 'dist/meta/frontends.json');
  if (!existsSync(report)) throw new Error('no app is built: npm run build');
  const built = JSON.parse(readFileSync(report, 'utf8')) as Record<
    string,
    { firstLoadBytes: number; stylesBytes: number }
  >;
  return standingApps.flatMap(({ name, firstLoadKiB }): Figure[] => {
    const app = built[name];
    if (!app) return [];
    const part = 'first load, brotli';
    return [
      { part, what: `${name} JS`, value: app.firstLoadBytes / bytesPerKiB, unit: 'KiB', atMost: firstLoadKiB },
      { part, what: `${name} CSS`, value: app.stylesBytes / bytesPerKiB, unit: 'KiB', atMost: stylesKiB },
    ];
  });
}
