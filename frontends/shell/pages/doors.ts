import { appOfRole, hasApp, startPathOf } from '#kit/session/apps.ts';
import type { SessionRole } from '#shared/shapes/session.ts';

/** The apps there are doors to on the front page. */
export const doorApps = ['municipality', 'company', 'education', 'citizen'] as const;
export type DoorApp = (typeof doorApps)[number];

/** The doors that somebody with these roles can open. */
export function doorsFor(roles: readonly SessionRole[]): readonly DoorApp[] {
  return doorApps.filter((app) => roles.some((role) => appOfRole(role) === app));
}

/** Where somebody goes straight on to after signing in: their one role's app, where there is one. */
export function straightTo(
  roles: readonly SessionRole[],
): { readonly role: SessionRole; readonly path: string } | undefined {
  const [only] = roles;
  return only && roles.length === 1 && hasApp(only) ? { role: only, path: startPathOf(only) } : undefined;
}
