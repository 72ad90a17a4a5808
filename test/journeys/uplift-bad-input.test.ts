import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { languageSchool, school, trainingSite } from '#infra/local/personas.ts';
import { substituteCprOf } from '#infra/local/seed/cpr.ts';
import { addDays, civilDate, type CivilDate } from '#shared/kernel/time.ts';
import { mostPhotoBytes } from '#shared/shapes/photo.ts';
import { aCourse } from '#test/builders/competence-courses.ts';
import { csvFile, theHeadings } from '#test/builders/course-files.ts';
import { persona, soon, today, told, withHeaders, type Persona, type Problem } from './front-door.ts';

/** What competence uplift says at the front door to what is wrong: in words, with the field, and nothing is done. */
const competence = '/api/competence/P-fodfaeste';
const coursesOf = (institution: string): string => `${competence}/institutions/${institution}/courses`;

let first: CivilDate;
let planner: Persona;
let mette: Persona;
let jens: Persona;
let amina: Persona;
beforeAll(async () => {
  first = civilDate(await today());
  [planner, mette, jens, amina] = (await Promise.all(
    ['course-planner', 'caseworker-roskilde', 'job-broker-roskilde', 'candidate'].map(persona),
  )) as [Persona, Persona, Persona, Persona];
});

const aheadCourse = (more: object = {}) => ({
  ...aCourse({ startsOn: addDays(first, 30), endsOn: addDays(first, 40) }),
  where: 'online',
  department: undefined,
  title: `Prøve ${randomInt(1_000_000)}`,
  ...more,
});

const refusal = (code: string, status: number) => ({ status, problem: true, code });

/** Somebody of the municipality's who has said yes to institutions, or has not been asked. */
async function somebody({ saidYes }: { readonly saidYes: boolean }): Promise<string> {
  const referral = await mette.send<{ candidateId: string }>('POST', '/api/visitation/0265/candidates', {
    ...{ firstName: 'Prøve', lastName: 'Kursist', phone: '12345678', targetGroups: ['activity-ready'] },
    cpr: substituteCprOf(2_000_000 + randomInt(900_000)),
    reason: 'En prøve.',
  });
  const { candidateId } = referral.body;
  const consent = `/api/competence/0265/candidates/${candidateId}/education-consent`;
  await soon(
    () => mette.get(consent),
    ({ status }) => status === 200,
  );
  const yes = { version: 0, givenOn: first, how: 'at-meeting', reach: 'all', institutionIds: [] };
  if (saidYes) expect((await mette.send('POST', consent, yes)).status).toBeLessThan(300);
  return candidateId;
}

/** A posted course that the municipality can enrol on. */
async function aPosted(more: object): Promise<string> {
  const posted = await planner.send<{ courseId: string }>('POST', coursesOf(school), aheadCourse(more));
  expect(posted.status, JSON.stringify(posted.body)).toBe(201);
  const { courseId } = posted.body;
  await soon(
    () => mette.get(`/api/competence/0265/courses/${courseId}/seats`),
    ({ status }) => status === 200,
  );
  return courseId;
}

const enrol = (by: Persona, candidateId: string, courseId: string) =>
  by.send<Problem>('POST', '/api/competence/0265/enrolments', {
    ...{ candidateId, courseId, arrangement: 'as-posted', ifFull: 'refuse' },
  });

describe('a course', () => {
  test.each([
    ['a price below nothing', { priceKr: -1 }, '/priceKr too-low'],
    ['a price of ten million', { priceKr: 10_000_000 }, '/priceKr too-high'],
    ['no seat', { seats: 0 }, '/seats too-low'],
    ['nothing one learns', { goals: [] }, '/goals choose-at-least-one'],
  ])('with %s', async (_what, more, field) => {
    const answer = await planner.send<Problem>('POST', coursesOf(school), aheadCourse(more));
    expect(told(answer)).toMatchObject({ ...refusal('fields-not-accepted', 422), fields: [field] });
    expect(answer.body.errors?.[0]?.detail.length).toBeGreaterThan(5);
  });

  test('that ended yesterday, or ends before it begins', async () => {
    const over = aheadCourse({ startsOn: addDays(first, -10), endsOn: addDays(first, -1) });
    expect(told(await planner.send<Problem>('POST', coursesOf(school), over)).status).toBe(422);
    const reversed = aheadCourse({ endsOn: addDays(first, 20) });
    const answer = await planner.send<Problem>('POST', coursesOf(school), reversed);
    expect(told(answer)).toMatchObject({ status: 422, fields: ['/endsOn dates-reversed'] });
  });

  test('over Easter says which days fall away', async () => {
    const year = Number(first.slice(0, 4)) + 1;
    const courseId = await aPosted({
      ...{ startsOn: `${year}-03-01`, endsOn: `${year}-05-10` },
      timetable: (['monday', 'thursday'] as const).map((day) => ({
        ...{ day, startsAt: '08:00', endsAt: '14:00', minutes: 300 },
      })),
    });
    const { body } = await planner.get<{ holidays: { name: { da: string } }[] }>(`${coursesOf(school)}/${courseId}`);
    expect(JSON.stringify(body.holidays).toLowerCase()).toMatch(/skærtorsdag.*påskedag/);
  });

  test('of another institution is not theirs to post', async () => {
    const answer = await planner.send<Problem>('POST', coursesOf(languageSchool), aheadCourse());
    expect(told(answer)).toMatchObject({ status: 403, problem: true });
  });

  test('from a file with a formula, and a file that is something else', async () => {
    const row = '=cmd|calc;Vi øver;Tale;own;everyday;04-01-2030;15-01-2030;mandag 8-12;10;500';
    const preview = (file: object) =>
      planner.send<Problem & { rows: { state: string; faults: { code: string }[] }[] }>(
        'POST',
        `${coursesOf(school)}/import/preview`,
        file,
      );
    const hostile = await preview(csvFile([theHeadings, row]));
    expect(hostile.status).toBe(200);
    expect(hostile.body.rows.map(({ state }) => state)).toEqual(['faulty']);
    const renamed = { name: 'kurser.xlsx', content: Buffer.from('MZ\u0090\u0000 program').toString('base64') };
    expect(told(await preview(renamed))).toMatchObject({ status: 422, problem: true });
  });
});

describe('a seat', () => {
  test('without a yes from the person is refused', async () => {
    const [courseId, candidateId] = await Promise.all([aPosted({}), somebody({ saidYes: false })]);
    const answer = await enrol(mette, candidateId, courseId);
    expect(told(answer)).toMatchObject(refusal('no-education-consent', 409));
    expect(answer.body.title.length).toBeGreaterThan(10);
  });

  test('the last one, taken by two brokers at once: one wins, the other is told', async () => {
    const courseId = await aPosted({ seats: 1, waitingList: false });
    const people = await Promise.all([somebody({ saidYes: true }), somebody({ saidYes: true })]);
    const answers = await Promise.all(people.map((person, at) => enrol(at === 0 ? mette : jens, person, courseId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost && told(lost)).toMatchObject(refusal('course-without-waiting-list', 409));
  });
});

describe('what somebody learns', () => {
  type MyRecord = { recordId: string; state: string; institutionName: string; goals: { goalId: string }[] };
  let own: string;
  let record: MyRecord;
  beforeAll(async () => {
    const { body } = await amina.get<{ roles: { scope: string }[] }>('/api/access/session');
    own = `/api/competence/${body.roles[0]?.scope}`;
    const records = await amina.get<{ items: MyRecord[] }>(`${own}/my-learning-records`);
    // What she learns today at the training site, and no record of before.
    record = records.body.items.find(
      ({ state, institutionName }) => state === 'open' && institutionName.startsWith('Lærkegården'),
    ) as MyRecord;
    expect(record).toBeDefined();
  });

  const offer = (more: object = {}) =>
    amina.send<Problem & { evidenceId: string; url: string; fields: Record<string, string> }>(
      'POST',
      `${own}/my-learning-records/${record.recordId}/photos`,
      { goalId: record.goals[0]?.goalId, contentType: 'image/png', bytes: 2_000_000, mayBeShown: true, ...more },
    );

  /** Posts bytes as the browser does, with the form that was given. */
  async function post(bytes: Uint8Array<ArrayBuffer>): Promise<{ status: number; evidenceId: string }> {
    const { body } = await offer();
    const form = new FormData();
    for (const [name, value] of Object.entries(body.fields)) form.append(name, value);
    form.append('file', new Blob([bytes], { type: 'image/png' }), 'billede.png');
    const { status } = await fetch(new URL(body.url, inject('origin')), { method: 'POST', body: form });
    return { status, evidenceId: body.evidenceId };
  }

  test('a photo of 50 MB is refused before it is sent, and one that lies about its size by storage', async () => {
    expect(told(await offer({ bytes: 50 * 1024 * 1024 }))).toMatchObject({
      ...{ status: 422, fields: ['/bytes photo-too-large'] },
    });
    expect((await post(new Uint8Array(mostPhotoBytes + 1))).status).toBe(400);
  });

  test('a program with the name of a picture is no picture', async () => {
    const { status, evidenceId } = await post(Buffer.from('MZ this program cannot be run in DOS mode'));
    expect(status).toBeLessThan(300);
    const arrival = `${own}/my-learning-records/${record.recordId}/photos/${evidenceId}/arrival`;
    expect(told(await amina.send<Problem>('POST', arrival, {}))).toMatchObject(refusal('photo-not-a-picture', 409));
  });

  test('a level is not proposed without evidence', async () => {
    const guide = await persona('practice-guide');
    const records = `${competence}/institutions/${trainingSite}/learning-records/${record.recordId}`;
    const propose = (levels: object[]) => guide.send<Problem>('POST', `${records}/assessments`, { levels });
    const goalId = record.goals[0]?.goalId;
    expect(told(await propose([{ goalId, level: 'mastery', evidenceIds: [] }]))).toMatchObject({
      ...{ status: 422, fields: ['/levels/0/evidenceIds level-without-evidence'] },
    });
    const invented = [{ goalId, level: 'mastery', evidenceIds: ['evi-00000000000000000000'] }];
    expect(told(await propose(invented)).status).toBe(422);
  });

  test('somebody else’s record, portfolio and photo are not there', async () => {
    const other = '/api/competence/C-00000000000000000000';
    expect(told(await amina.get<Problem>(`${other}/portfolio`))).toMatchObject({ status: 403, problem: true });
    expect(told(await jens.get<Problem>(`${own}/portfolio`))).toMatchObject({ status: 403, problem: true });
  });
});

describe('a certificate’s address', () => {
  const stranger = withHeaders({});

  test.each(['A'.repeat(43), '1', 'LBD-2026-0001', '..%2F..', 'x'.repeat(2000)])('guessed as %.20s', async (guess) => {
    const answer = await stranger.get<Problem>(`${competence}/verifications/${guess}`);
    expect(told(answer)).toMatchObject({ status: 404, problem: true });
    expect(JSON.stringify(answer.body)).not.toMatch(/Amina|Haddad/);
  });

  test('a share that is guessed is told the same whether the person is there or not', async () => {
    const { body } = await amina.get<{ roles: { scope: string }[] }>('/api/access/session');
    const guess = (scope: string) =>
      stranger.get<Problem>(`/api/competence/${scope}/shared/shr-00000000000000000000/${'A'.repeat(43)}`);
    const [there, nobody] = [await guess(body.roles[0]?.scope ?? ''), await guess('C-00000000000000000000')];
    expect(told(there)).toMatchObject(refusal('share-not-open', 404));
    expect(told(nobody)).toEqual(told(there));
  });
});
