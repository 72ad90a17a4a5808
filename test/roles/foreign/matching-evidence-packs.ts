import { draftEvidencePack } from '#services/matching/capabilities/draft-evidence-pack.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { packDraft } from '#test/builders/evidence-packs.ts';
import type { MatchingAtWork } from '#test/builders/matching.ts';
import type { Attempt, Ids } from './attempts.ts';

/** Commands of a person, which are tried in `matching-hours.test.ts`. */
export const packsOfOthers: readonly string[] = ['answer-my-evidence-pack', 'print-my-evidence-pack'];

/** The draft of a description of somebody's work. */
export async function aPack(at: MatchingAtWork, candidateId: CandidateId): Promise<string> {
  const drafted = await draftEvidencePack(at.call('draft-evidence-pack'), at.matching, candidateId, packDraft);
  if (!drafted.ok) throw new Error(drafted.refusal.code);
  return drafted.value.packId;
}

/** What is tried with a neighbour's person and the description of their work. */
export function evidencePackAttempts(to: (path: string) => (ids: Ids) => string): Attempt[] {
  const all = to('/candidates/{candidate}/evidence-packs');
  const nobody = { candidate: 'candidate-not-in-effort' };
  const one = (action: Attempt['action'], rest: string, body: object, ownRefused?: string): Attempt => ({
    ...{ action, method: 'POST', path: to(`/candidates/{candidate}/evidence-packs/{pack}/${rest}`) },
    body: () => body,
    refused: { candidate: 'evidence-pack-not-found', pack: 'evidence-pack-not-found' },
    ...(ownRefused && { ownRefused }),
  });
  const hash = 'a'.repeat(64);
  return [
    { action: 'list-evidence-packs', method: 'GET', path: all, refused: nobody },
    {
      ...{ action: 'draft-evidence-pack', method: 'POST', path: all, refused: nobody },
      ...{ body: () => packDraft, ownRefused: 'evidence-pack-under-way' },
    },
    one('change-evidence-pack', 'changed', { ...packDraft, version: 1 }),
    one('send-evidence-pack', 'sent', { version: 2 }, 'no-usable-observations'),
    one(
      'read-pack-together',
      'read-together',
      { version: 2, hash, answer: 'nothing-to-add' },
      'evidence-pack-changed-since',
    ),
    one('decline-pack-correction', 'correction-declined', { version: 2, reason: 'Nej.' }, 'evidence-pack-not-sent'),
    one('issue-evidence-pack', 'issued', { version: 2 }, 'evidence-pack-not-sent'),
    one('give-evidence-pack', 'given', { version: 2, to: 'caseworker', why: 'Mødet' }, 'evidence-pack-not-issued'),
    one('print-evidence-pack', 'paper', {}, 'evidence-pack-not-sent'),
    one('withdraw-evidence-pack', 'withdrawn', { version: 2 }),
  ];
}

/** What a citizen tries with a description of somebody else's work. */
export function ownPackAttempts(citizen: string): Attempt[] {
  const path = (rest: string) => (ids: Ids) => `/api/matching/${citizen}/my-evidence-packs/${ids['pack']}/${rest}`;
  const refused = { pack: 'evidence-pack-not-found' };
  return [
    {
      ...{ action: 'answer-my-evidence-pack', method: 'POST', path: path('answers') },
      body: (ids) => ({ hash: ids['hash'], answer: 'nothing-to-add', replaces: ids['word'] }),
      refused: { ...refused, word: 'evidence-pack-answered-already' },
    },
    { action: 'print-my-evidence-pack', method: 'POST', path: path('paper'), body: () => ({}), refused },
  ];
}
