import { query } from '@solidjs/router';
import { answerOf, visitation } from '#kit/network/services.ts';

const one = visitation.candidates[':candidateId'];

/** The groups people are visited to, the municipality's own among them, and the rules about them. */
export const readVisitationGroups = query(
  (scope: string) => answerOf(visitation['visitation-groups'].$get({ param: { scope } })),
  'visitation-groups',
);

/** How a person is visited: group, decisions, test and education order. */
export const readVisitation = query(
  (scope: string, candidateId: string) => answerOf(one.visitation.$get({ param: { scope, candidateId } })),
  'visitation',
);

/** Whether the profile is in use, how it works, and how often judgements departed from it. */
export const readHowProfileWorks = query(
  (scope: string) => answerOf(visitation.profile.$get({ param: { scope } })),
  'how-profile-works',
);

/** A person's profile beside the caseworker's own judgement. */
export const readCandidateProfile = query(
  (scope: string, candidateId: string) => answerOf(one.profile.$get({ param: { scope, candidateId } })),
  'candidate-profile',
);
