import type { CertificateId } from '#shared/kernel/ids.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { Competence } from '#shared/shapes/vocabulary.ts';

/** A competence that a certificate shows, and which. */
export type CertifiedCompetence = { readonly competence: Competence; readonly certificateId: CertificateId };

/** A person's profile with what their certificates show, while they let it be used. */
export type PersonProfile = ProfileFacts & { readonly certified?: readonly CertifiedCompetence[] };

/** The profile as visitation told it, with the certified competences among the others. */
export function withCertified(told: ProfileFacts, certified: readonly CertifiedCompetence[] = []): PersonProfile {
  if (certified.length === 0) return told;
  const all = [...told.competences, ...certified.map(({ competence }) => competence)];
  return { ...told, competences: [...new Set(all)], certified };
}

/** The certificate that shows a competence, where one does. */
export function certificateOf({ certified = [] }: PersonProfile, competence: Competence): CertificateId | undefined {
  return certified.find((each) => each.competence === competence)?.certificateId;
}
