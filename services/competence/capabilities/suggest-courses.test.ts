import { beforeAll, describe, expect, test } from 'vitest';
import { learnerItem } from '#services/competence/store/learner-items.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import type { CourseFacts } from '#shared/shapes/course.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import { aPostedCourse } from '#test/builders/competence-courses.ts';
import { placementStarted } from '#test/builders/competence-tailored.ts';
import { competenceAtWork, value, type CompetenceAtWork } from '#test/builders/competence.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { anId } from '#test/builders/ids.ts';
import { openingFacts, profiled } from '#test/builders/matching.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { suggestCourses } from './suggest-courses.ts';

let table: TestTable;
beforeAll(async () => {
  table = await testTable();
});

const own: Partial<CourseFacts> = {
  kind: 'own',
  amuCode: undefined,
  competences: [],
  workAreas: [],
  goals: ['Øve sig'],
};
const danish: Partial<CourseFacts> = {
  ...own,
  goals: ['Tale dansk'],
  title: 'Dansk på arbejdet',
  kind: 'language',
  danish: 'none',
};
const cash: Partial<CourseFacts> = {
  ...own,
  goals: ['Bruge kassen'],
  title: 'Kassen',
  competences: ['cash-register'],
  workAreas: ['shop'],
  danish: 'single-words',
};

async function work() {
  const at = await competenceAtWork(table);
  const { candidateId } = await at.candidate();
  await at.tell(
    'CandidateProfiled',
    profiled(candidateId, { danish: 'single-words', wishes: ['shop'], competences: [] }),
  );
  return { at, candidateId };
}

async function isPlaced(at: CompetenceAtWork, candidateId: CandidateId, more: Partial<OpeningFacts>) {
  const [openingId, placementId] = [anId('opening'), anId('placement')];
  const opened = { openingId, companyId: aCvr(), companyName: 'Bageriet', opening: openingFacts(more) };
  await at.tell('OpeningRegistered', opened, { scope: at.partnership, partnership: undefined });
  await at.tell('PlacementStarted', placementStarted({ candidateId, placementId, openingId }));
  return placementId;
}

const suggested = async (at: CompetenceAtWork, candidateId: CandidateId, placementId?: string) =>
  value(
    await suggestCourses(at.call('suggest-courses'), at.competence, candidateId, { placementId: placementId as never }),
  );
const codes = ({ items }: Awaited<ReturnType<typeof suggested>>) =>
  items.map(({ title, reasons }) => [title, ...reasons.map(({ code }) => code)]);

describe('suggest courses', () => {
  test('without a place: what the wishes need and the profile lacks, said in plain words', async () => {
    const { at, candidateId } = await work();
    for (const more of [danish, cash, { ...cash, title: 'For meget dansk', danish: 'fluent' as const }])
      await aPostedCourse(at, { more });
    await aPostedCourse(at, {
      more: { ...own, goals: ['Løfte rigtigt'], title: 'Løft', danish: 'none', workAreas: ['shop'] },
    });
    await at.relay();
    const found = await suggested(at, candidateId);
    expect(codes(found)).toEqual([
      ['Kassen', 'competence-for-wish', 'area-of-wish'],
      ['Dansk på arbejdet', 'danish-next-step'],
    ]);
    expect(found.items[0]?.reasons[0]?.text).toBe(
      'Ønsket er butik. Kurset øver noget, der ikke står i profilen: at sidde ved kassen.',
    );
    expect(found.items[1]?.reasons[0]?.text).toBe(
      'I profilen står enkelte danske ord. Det næste trin er hverdagsdansk.',
    );
  });

  test('with a place: what it asks for comes first; its tasks are found in what a course trains', async () => {
    const { at, candidateId } = await work();
    const baking = {
      ...own,
      title: 'Brød',
      goals: ['Du kan forme brødene', 'Pakke'],
      competences: ['baking'],
      workAreas: ['bakery-kitchen'],
      danish: 'none',
    } as const;
    for (const more of [danish, cash, baking]) await aPostedCourse(at, { more: more as Partial<CourseFacts> });
    await at.relay();
    await isPlaced(at, candidateId, { demands: { liftsKg: 0, danish: 'everyday', drivingLicence: false } });
    const found = await suggested(at, candidateId);
    expect(found.place).toEqual({ title: 'Morgenhold i bageriet', companyName: 'Bageriet' });
    expect(codes(found)).toEqual([
      ['Brød', 'competence-for-place', 'task-of-place', 'area-of-place'],
      ['Dansk på arbejdet', 'danish-for-place'],
    ]);
  });

  test('a named placement must be the person’s own; a person of elsewhere is not found', async () => {
    const { at, candidateId } = await work();
    const { candidateId: other } = await at.candidate();
    const theirs = await isPlaced(at, other, {});
    const ask = (who: CandidateId, placementId: string) =>
      suggestCourses(at.call('suggest-courses'), at.competence, who, { placementId: placementId as never });
    expect(await ask(candidateId, theirs)).toMatchObject({ refusal: { code: 'placement-not-found' } });
    expect(await ask(anId('candidate'), theirs)).toMatchObject({ refusal: { code: 'candidate-not-found' } });
    expect(value(await ask(other, theirs))).toEqual({ items: [], hasProfile: false });
  });

  test('looking is logged for the person; a closed effort leaves nothing to go by, whatever comes late', async () => {
    const { at, candidateId } = await work();
    await suggested(at, candidateId);
    const { items } = await at.competence.table.list({ kind: viewedRow, of: ['2026-11-23'], limit: 10 });
    expect(items.map(({ event }) => event).join()).toContain('suggest-courses');
    await at.tell('CandidateClosed', { candidateId, reason: 'moved', closedOn: '2026-11-23' }, { version: 7 });
    await at.tell('CandidateProfiled', profiled(candidateId), { version: 6 });
    expect(await suggested(at, candidateId)).toEqual({ items: [], hasProfile: false });
    expect(await at.competence.table.fresh(learnerItem, candidateId)).not.toHaveProperty('profile');
  });
});
