import { agreementOf } from '#services/matching/store/agreement-items.ts';
import { draftAgreement } from '#services/matching/capabilities/draft-agreement.ts';
import type { PlacementId } from '#shared/kernel/ids.ts';
import type { MatchingAtWork } from '#test/builders/matching.ts';
import type { Attempt, Ids } from './attempts.ts';

const words = { tasks: 'Forme brød', followUp: 'Vi ringer hver fredag.' };

/** Commands of a company and of a person, which are tried in `matching-agreements.test.ts`. */
export const answeredElsewhere: readonly string[] = [
  'answer-agreement',
  'print-company-agreement',
  'answer-my-agreement',
  'print-my-agreement',
];

/** The draft of an agreement about a placement. */
export async function aDraftedAgreement(at: MatchingAtWork, placementId: PlacementId): Promise<string> {
  const drafted = await draftAgreement(at.call('draft-agreement'), at.matching, placementId, { words });
  if (!drafted.ok) throw new Error(drafted.refusal.code);
  const known = await agreementOf(at.matching.table, placementId, drafted.value.agreementId);
  if (!known) throw new Error('the draft is gone');
  return known.agreementId;
}

/** What is tried with a neighbour's agreement, and with a neighbour's placement. */
export function agreementAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const one = '/placements/{placement}/agreements/{agreement}';
  const gone = { placement: 'agreement-not-found', agreement: 'agreement-not-found' };
  return [
    {
      action: 'draft-agreement',
      method: 'POST',
      path: to('/placements/{placement}/agreements'),
      body: () => ({ words }),
      refused: { placement: 'placement-not-found' },
      ownRefused: 'agreement-under-way',
    },
    {
      action: 'renew-agreement',
      method: 'POST',
      path: to('/placements/{placement}/agreements/renewed'),
      body: () => ({ version: 1, endsOn: '2027-01-15' }),
      refused: { placement: 'placement-not-found' },
      ownRefused: 'agreement-under-way',
    },
    {
      action: 'list-agreements',
      method: 'GET',
      path: to('/placements/{placement}/agreements'),
      refused: { placement: 'placement-not-found' },
    },
    {
      action: 'change-agreement',
      method: 'POST',
      path: to(`${one}/changed`),
      body: () => ({ version: 1, words }),
      refused: gone,
    },
    {
      action: 'send-agreement',
      method: 'POST',
      path: to(`${one}/sent`),
      body: () => ({ version: 2 }),
      refused: { placement: 'placement-not-found', agreement: 'agreement-not-found' },
    },
    {
      action: 'print-agreement',
      method: 'POST',
      path: to(`${one}/paper`),
      body: () => ({}),
      refused: gone,
    },
    {
      action: 'sign-agreement',
      method: 'POST',
      path: to(`${one}/signed`),
      body: () => ({ hash: 'another digest' }),
      refused: gone,
      ownRefused: 'agreement-changed-since',
    },
    {
      action: 'withdraw-agreement',
      method: 'POST',
      path: to(`${one}/withdrawn`),
      body: () => ({ version: 3 }),
      refused: gone,
    },
  ];
}
