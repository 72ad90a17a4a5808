import { requiredRole } from '#kit/session/session.ts';

/** The partnership whose workplaces the role sees. Throws where a role of a municipality has none. */
export function networkScope(): string {
  const { partnership } = requiredRole();
  if (partnership === undefined) throw new Error('A municipality’s page was shown to a role without a partnership.');
  return partnership;
}
