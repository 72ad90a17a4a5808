import type { SessionRole } from '#shared/shapes/session.ts';

/** The five apps and the shell, as `data-app` and the build name them. */
export type AppName = 'shell' | 'municipality' | 'company' | 'education' | 'citizen' | 'partnership';

/** Where each app lives. */
export const appPaths: Readonly<Record<AppName, string>> = {
  shell: '/',
  municipality: '/kommune',
  company: '/virksomhed',
  education: '/uddannelse',
  citizen: '/borger',
  partnership: '/partnerskab',
};

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
  return app === 'citizen' ? '/min-side/visninger' : appPaths[app];
}
