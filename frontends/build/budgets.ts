import { lazyRouteKiB, stylesKiB, type AppDefinition } from './apps.ts';
import type { AppReport } from './build-app.ts';

const bytesPerKiB = 1024;

/** One sentence per figure of an app that is over its budget; none when all hold or there is no report. */
export function brokenBudgets(app: AppDefinition, report: AppReport | undefined): readonly string[] {
  if (!report) return [`${app.name}: there is no report, so nothing was checked`];
  const figures = [
    { what: 'first load JS', bytes: report.firstLoadBytes, limitKiB: app.firstLoadKiB },
    { what: 'CSS', bytes: report.stylesBytes, limitKiB: stylesKiB },
    ...Object.entries(report.lazyBytes).map(([file, bytes]) => ({
      what: `lazy ${file}`,
      bytes,
      limitKiB: lazyRouteKiB,
    })),
  ];
  return figures
    .filter(({ bytes, limitKiB }) => bytes > limitKiB * bytesPerKiB)
    .map(
      ({ what, bytes, limitKiB }) =>
        `${app.name}: ${what} is ${(bytes / bytesPerKiB).toFixed(1)} KiB, the budget is ${limitKiB} KiB`,
    );
}
