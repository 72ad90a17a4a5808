import type { SessionRole } from '#shared/shapes/session.ts';
import { apps, type AppName } from '../../apps.ts';

/**
 * The app a role works in: companies and institutions by their own number, municipalities by their four-digit code,
 * citizens by `C-`.
 */
export function appOfRole(role: SessionRole): AppName {
  if (role.companyId) return 'company';
  if (role.institutionId) return 'education';
  if (/^\d{4}$/.test(role.scope)) return 'municipality';
  if (role.scope.startsWith('C-')) return 'citizen';
  return 'partnership';
}

/** Whether the role's app is there yet: the partnership's is still to come. */
export function hasApp(role: SessionRole): boolean {
  return appOfRole(role) !== 'partnership';
}

/** Where a role's day in an app starts. */
export function startPathIn(app: AppName): string {
  return apps[app].path;
}

/** Where a role starts its day. */
export function startPathOf(role: SessionRole): string {
  return startPathIn(appOfRole(role));
}
