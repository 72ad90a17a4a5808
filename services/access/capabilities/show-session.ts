import { allowedActions } from '#shared/access/allowed-actions.ts';
import type { Instant } from '#shared/kernel/time.ts';
import type { Language } from '#shared/runtime/call.ts';
import type { SessionView } from '#shared/shapes/session.ts';
import { presentSession } from '#services/access/store/present-session.ts';
import type { SignInDependencies } from '#services/access/ports/sign-in-dependencies.ts';

/** Who is signed in and what the role in use may do, for the frame and the pages of every app. */
export async function showSession(
  dependencies: Pick<SignInDependencies, 'access' | 'clock'>,
  asked: { readonly token: string | undefined; readonly now: Instant; readonly language: Language },
): Promise<SessionView> {
  const session = await presentSession(dependencies, asked.token);
  if (!session) return { signedIn: false, now: asked.now };
  const { personId, name, csrf, roles, active } = session;
  const inUse = roles.find(({ key }) => key === active);
  return {
    signedIn: true,
    now: asked.now,
    personId,
    name,
    csrf,
    language: asked.language,
    roles: [...roles],
    ...(active && { active }),
    actions: inUse ? allowedActions(inUse.role) : [],
  };
}
