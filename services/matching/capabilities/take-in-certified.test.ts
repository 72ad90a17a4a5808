import { beforeAll, describe, expect, test } from 'vitest';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { Competence } from '#shared/shapes/vocabulary.ts';
import { anId } from '#test/builders/ids.ts';
import { matchingAtWork, profiled, type MatchingAtWork } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { proposeCandidates } from './propose-candidates.ts';
import { proposeOpenings } from './propose-openings.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const certificateId = anId('certificate');

/** What competence tells in the citizen's scope, which has no partnership. */
const certify = (
  at: MatchingAtWork,
  candidateId: CandidateId,
  version: number,
  ...shown: Competence[]
): Promise<void> =>
  at.tell(
    'CertifiedCompetencesChanged',
    {
      municipality: at.matching.table.scope,
      candidateId,
      competences: shown.map((competence) => ({ competence, certificateId })),
    },
    { scope: `C-${'1'.repeat(20)}`, partnership: undefined, version },
  );

const reasonsFor = async (at: MatchingAtWork, candidateId: CandidateId) => {
  const proposed = await proposeOpenings(at.call('propose-openings'), at.matching, { candidateId, takeAlong: [] });
  if (!proposed.ok) throw new Error(proposed.refusal.code);
  return proposed.value.items[0]?.for.filter(({ code }) => code.startsWith('competence')) ?? [];
};

describe('what certificates show', () => {
  test('is a reason of its own, which says that it comes from a certificate and which', async () => {
    const at = await matchingAtWork(table);
    const openingId = await at.opening();
    const candidateId = await at.candidate({ competences: [] });
    expect(await reasonsFor(at, candidateId)).toEqual([]);
    await certify(at, candidateId, 1, 'baking');
    expect(await reasonsFor(at, candidateId)).toMatchObject([
      { code: 'competence-certified', values: { competence: 'baking', certificate: certificateId } },
    ]);
    expect((await reasonsFor(at, candidateId))[0]?.text).toContain('som et kompetencebevis viser');
    const asked = { openingId, takeAlong: [] };
    const people = await proposeCandidates(at.call('propose-candidates'), at.matching, asked as never);
    expect(JSON.stringify(people)).toContain('competence-certified');
  });

  test('goes with the certificate or the person’s yes, and what they said themselves stays', async () => {
    const at = await matchingAtWork(table);
    await at.opening();
    const candidateId = await at.candidate({ competences: ['cooking'] });
    await certify(at, candidateId, 2, 'baking', 'cooking');
    expect((await reasonsFor(at, candidateId)).map(({ code }) => code)).toEqual([
      'competence-certified',
      'competence-certified',
    ]);
    await certify(at, candidateId, 3);
    expect(await reasonsFor(at, candidateId)).toMatchObject([
      { code: 'competence-used', values: { competence: 'cooking' } },
    ]);
    // Told late, an older word changes nothing.
    await certify(at, candidateId, 2, 'baking', 'cooking');
    expect((await reasonsFor(at, candidateId)).map(({ code }) => code)).toEqual(['competence-used']);
  });

  test('comes before or after the profile, and outlives its changes', async () => {
    const at = await matchingAtWork(table);
    await at.opening();
    const candidateId = anId('candidate');
    await certify(at, candidateId, 1, 'baking');
    await at.tell('CandidateProfiled', profiled(candidateId, { competences: [] }));
    expect(await reasonsFor(at, candidateId)).toMatchObject([{ code: 'competence-certified' }]);
    await at.tell('CandidateProfiled', profiled(candidateId, { competences: ['cooking'] }), { version: 9 });
    expect((await reasonsFor(at, candidateId)).map(({ code }) => code).toSorted()).toEqual([
      'competence-certified',
      'competence-used',
    ]);
  });
});
