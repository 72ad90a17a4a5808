import { mapClaims } from '#services/access/domain/claims-mapper.ts';
import type { Identity } from '#services/access/domain/identity.ts';
import { placeRoles, type Places } from '#services/access/domain/place-roles.ts';
import { fingerprint, newSecretWord, sameWord } from '#shared/runtime/secret-word.ts';
import { startSession } from '#services/access/domain/session.ts';
import { beforeScopes } from '#services/access/store/access-store.ts';
import { personOf, saveMemberships, type Membership } from '#services/access/store/people.ts';
import { tellStaffRoles } from '#services/access/store/staff-roles.ts';
import { municipalityAt, partnershipAt, partnershipsFor } from '#services/access/store/places.ts';
import { endSession, saveNewSession } from '#services/access/store/sessions.ts';
import { takeAttempt } from '#services/access/store/sign-in-attempts.ts';
import type { Role } from '#shared/access/roles.ts';
import { newId, type PersonId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { scopeKind, type MunicipalityCode, type Scope } from '#shared/kernel/scope.ts';
import { conditionFailed } from '#shared/runtime/conditions.ts';
import { retry } from '#shared/runtime/retry.ts';
import type { SessionRole } from '#shared/shapes/session.ts';
import type { SignInDependencies } from '#services/access/ports/sign-in-dependencies.ts';

export type SignInRefusal = 'sign-in-expired' | 'sign-in-refused' | 'claims-not-understood';

type ComingBack = {
  /** The address the browser came back to, query included. */
  readonly url: URL;
  readonly browserWord: string | undefined;
  /** The token of a session the browser still has; it ends. */
  readonly oldToken: string | undefined;
};

/**
 * Finishes a sign-in: the attempt must be this browser's, not too old and not used before, and the provider must vouch
 * for the person. Gives the new session's token, for the cookie, and the path to go on to.
 * Refusals: sign-in-expired, sign-in-refused, claims-not-understood.
 */
export async function finishSignIn(
  dependencies: SignInDependencies,
  back: ComingBack,
): Promise<Result<{ token: string; returnPath: string }, SignInRefusal>> {
  const state = back.url.searchParams.get('state') ?? '';
  const attempt = await takeAttempt(dependencies.access, fingerprint(state));
  if (!attempt || dependencies.clock() >= attempt.endsAtMs) return refuse('sign-in-expired');
  if (!back.browserWord || !sameWord(fingerprint(back.browserWord), attempt.browserHash))
    return refuse('sign-in-expired');
  const { nonce, codeVerifier, returnPath } = attempt;
  const claims = await dependencies.identityProvider.claimsOf(back.url.href, { state, nonce, codeVerifier });
  if (!claims) return refuse('sign-in-refused');
  const identity = mapClaims(claims);
  if (!identity.ok) return identity;

  const person = await register(dependencies, identity.value);
  const token = newSecretWord(dependencies.random);
  const secrets = { tokenHash: fingerprint(token), csrf: newSecretWord(dependencies.random) };
  await saveNewSession(dependencies.access, startSession(person, secrets, dependencies.clock()));
  if (back.oldToken) await endSession(dependencies.access, fingerprint(back.oldToken));
  return ok({ token, returnPath });
}

/**
 * Knows the person again, or for the first time, and keeps the directory as the claims tell it. Whoever was marked as
 * having left a municipality gets no role there, whatever the claims say.
 */
async function register(
  dependencies: SignInDependencies,
  identity: Identity,
): Promise<{ personId: PersonId; name: string; roles: readonly SessionRole[] }> {
  // A subject can be an e-mail or a staff number, which others could try: keyed, unlike the random words above.
  const keys = await dependencies.keys(beforeScopes);
  const subjectHash = keys.fingerprint('subject', `${identity.idp}|${identity.subject}`);
  const [personId, places] = await Promise.all([
    personOf(dependencies.access, subjectHash, newId('person', dependencies.random)),
    placesOf(dependencies, identity),
  ]);
  const roles = placeRoles(identity, places);
  const tell = (municipality: MunicipalityCode, staffRoles: readonly Role[], told: number) =>
    tellStaffRoles(dependencies, municipality, { personId, roles: staffRoles, told });
  const signedIn = { subjectHash, personId, nowMs: dependencies.clock(), tell };
  const memberships = membershipsOf(personId, identity, roles);
  const left = await retry(() => saveMemberships(dependencies.access, signedIn, memberships), conditionFailed);
  const here = roles.filter(({ scope }) => !left.includes(scope as Scope));
  return { personId, name: identity.name, roles: here };
}

async function placesOf(dependencies: SignInDependencies, { offers }: Identity): Promise<Places> {
  const municipal = offers.find((offer) => offer.kind === 'municipality');
  const citizen = offers.find((offer) => offer.kind === 'citizen');
  const company = offers.find((offer) => offer.kind === 'company');
  const institution = offers.find((offer) => offer.kind === 'institution');
  const secretariat = offers.find((offer) => offer.kind === 'partnership');
  return {
    municipality: municipal && (await municipalityAt(dependencies.access, municipal.municipality)),
    partnership: secretariat && (await partnershipAt(dependencies.access, secretariat.partnership)),
    company: company && (await partnershipsFor(dependencies.access, 'company', company.companyId)),
    institution: institution && (await partnershipsFor(dependencies.access, 'institution', institution.institutionId)),
    citizen: citizen && (await dependencies.citizenOf(citizen.cpr)),
  };
}

/** The places whose people are listed: all but a citizen's own. */
function membershipsOf(personId: PersonId, identity: Identity, roles: readonly SessionRole[]): Map<Scope, Membership> {
  const listed = roles.filter(({ scope }) => scopeKind(scope) !== 'citizen');
  const { name, email } = identity;
  return new Map(
    listed.map(({ scope, companyId, institutionId }) => [
      scope as Scope,
      {
        personId,
        name,
        ...(email && { email }),
        ...(companyId && { companyId }),
        ...(institutionId && { institutionId }),
        roles: listed.filter((role) => role.scope === scope).map(({ role }) => role),
      },
    ]),
  );
}
