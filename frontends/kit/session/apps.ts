import type { SessionRole } from '#shared/shapes/session.ts';
import { apps, type AppName } from '../../apps.ts';

/** The app a role works in: companies by their company, municipalities by their four-digit code, citizens by `C-`. */
export function appOfRole(role: SessionRole): AppName {
  if (role.companyId) return 'company';
  if (/^\d{4}$/.test(role.scope)) return 'municipality';
  if (role.scope.startsWith('C-')) return 'citizen';
  return 'partnership';
}

/** Where a role starts its day. A citizen's own page is in the shell until the citizen's app is there. */
export function startPathOf(role: SessionRole): string {
  const app = appOfRole(role);
  return app === 'citizen' ? '/min-side/visninger' : apps[app].path;
}
