import { query } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { Problem } from '#kit/network/problem.ts';
import { answerOf, competence } from '#kit/network/services.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { InstitutionView } from '#shared/shapes/institution.ts';

/** The institution somebody acts for, and the partnership it is in. */
export interface OwnInstitution {
  readonly scope: string;
  readonly institutionId: string;
}

/** The institution of the role in use. Throws when the role has none: the frame lets nobody else in. */
export function ownInstitution(): OwnInstitution {
  const { scope, institutionId } = requiredRole();
  if (!institutionId) throw new Error('A page of the education app was shown to a role without an institution.');
  return { scope, institutionId };
}

const [institutionName, rememberName] = createSignal<string>();

/** The institution's name for the band; nothing until its profile was read. */
export { institutionName };

const [institutionKind, rememberKind] = createSignal<InstitutionView['kind']>();

/** What the institution is; nothing until its profile was read. A training site has pages of its own. */
export { institutionKind };

/** The own institution, or `null` while it has not joined the partnership. */
export const readOwnInstitution = query(
  async (scope: string, institutionId: string): Promise<InstitutionView | null> => {
    try {
      const param = { scope, institutionId };
      const institution = await answerOf(competence.institutions[':institutionId'].$get({ param }));
      rememberName(institution.name);
      rememberKind(institution.kind);
      return institution;
    } catch (thrown) {
      if (thrown instanceof Problem && thrown.code === 'institution-not-found') return null;
      throw thrown;
    }
  },
  'own-institution',
);
