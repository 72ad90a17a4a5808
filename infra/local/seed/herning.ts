import { addDays, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import { splitName } from '#shared/kernel/names.ts';
import { learningLevels } from '#shared/shapes/learning-goal.ts';
import { waysOfDoing } from '#shared/shapes/evidence.ts';
import { herningUnit } from '../personas.ts';
import { someAtATime, type Acting, type As } from './acting.ts';
import { phoneOf } from './companies.ts';
import { substituteCprOf } from './cpr.ts';
import { workday } from './golden-plan.ts';
import { pilotPlan, reachedAssessment, type PilotPerson } from './herning-plan.ts';
import type { SeededLibrary } from './library/library.ts';
import { inventedName } from './names.ts';
import { partnership } from './partnership.ts';
import { inventedProfile } from './profiles.ts';

const herning = '0657';
const visitation = `/api/visitation/${herning}`;
const ofMunicipality = `/api/competence/${herning}`;
const ofUnit = `/api/competence/${partnership}/institutions/${herningUnit}`;
const atOnce = 4;
/** Where the pilot's people stand among the invented. */
const firstPlace = 3_000;

const plan = pilotPlan();
const assessed = plan.filter(({ endedBecause }) => !endedBecause);
const notes = plan.reduce((sum, person) => sum + stepsTo(person), 0);

/**
 * Refer, converse, consent, open and close for everybody, a note for each step; propose, sign and approve for those who came
 * so far. How many the lot draws is chance, so verifications are not counted.
 */
export const herningCommands = plan.length * 5 + notes + assessed.length * 3;

type Known = { readonly person: PilotPerson; readonly candidateId: string };
type Record = Known & { readonly recordId: string; readonly goalId: string; readonly evidenceIds: string[] };

/** OCN's pilot, from the first conversation to the last verification. `idle` resolves when all has come to rest. */
export async function seedHerning(as: As, library: SeededLibrary, idle: () => Promise<void>): Promise<void> {
  const [caseworker, jobBroker] = [await as('caseworker-herning'), await as('job-broker-herning')];
  await idle();
  const { personId } = await jobBroker.read<{ personId: string }>('/api/access/session');
  const known = await gathered<PilotPerson, Known>(plan, (person) => refer(caseworker, person, personId));
  await idle();
  const records = await gathered(known, (one) => open(jobBroker, one, library));
  await idle();
  const guide = await as('practice-guide-herning');
  await someAtATime(records, atOnce, (record) => note(guide, record));
  await idle();
  const assessor = await as('assessor-herning', 'assessor');
  const toAssess = records.filter(({ person }) => !person.endedBecause);
  for (const record of toAssess) await assess(guide, assessor, record);
  await verify(await as('second-assessor-herning'), await as('external-verifier', 'external-verifier'));
  await idle();
  await someAtATime(records, atOnce, (record) => close(jobBroker, record));
}

async function gathered<From, To>(from: readonly From[], work: (one: From) => Promise<To>): Promise<To[]> {
  const made: To[] = [];
  await someAtATime(from, atOnce, async (one) => void made.push(await work(one)));
  return made;
}

function stepsTo({ level }: PilotPerson): number {
  return learningLevels.indexOf(level) + 1;
}

const day = ({ beganOn }: PilotPerson, after: number): CivilDate => workday(addDays(beganOn, after));
const named = ({ place }: PilotPerson, step: string): string => `herning-${place}-${step}`;

async function refer(caseworker: Acting, person: PilotPerson, jobBrokerId: string): Promise<Known> {
  const place = firstPlace + person.place;
  const { candidateId, version } = await caseworker.command<{ candidateId: string; version: number }>({
    name: named(person, 'refer'),
    path: `${visitation}/candidates`,
    at: instantIn(day(person, -14), '09:00'),
    body: {
      ...splitName(inventedName('original', place)),
      cpr: substituteCprOf(place),
      phone: phoneOf(place),
      targetGroups: ['youth-special-needs'],
      reason: 'Vil gerne prøve sig selv af i en rigtig virksomhed.',
    },
  });
  const heldOn = day(person, -10);
  await caseworker.command({
    name: named(person, 'conversation'),
    path: `${visitation}/candidates/${candidateId}/conversations`,
    at: instantIn(heldOn, '10:00'),
    body: {
      ...{ version, heldOn, visitationGroup: 'activity-ready', jobBrokerId },
      profile: inventedProfile(place, 'original'),
      words: { dream: 'At få en plads på arbejdsmarkedet.', strengths: 'Er god til at blive ved.' },
    },
  });
  return { person, candidateId };
}

async function open(jobBroker: Acting, { person, candidateId }: Known, library: SeededLibrary): Promise<Record> {
  const of = `${ofMunicipality}/candidates/${candidateId}`;
  await jobBroker.command({
    name: named(person, 'consent'),
    path: `${of}/education-consent`,
    at: instantIn(day(person, -3), '10:00'),
    body: { version: 0, givenOn: day(person, -3), how: 'at-meeting', reach: 'named', institutionIds: [herningUnit] },
  });
  const offered = library.get(person.workArea) ?? [];
  const goalId = offered[person.place % offered.length];
  if (!goalId) throw new Error(`the library has no goals of ${person.workArea}`);
  const { recordId } = await jobBroker.command<{ recordId: string }>({
    name: named(person, 'record'),
    path: `${of}/learning-records`,
    at: instantIn(person.beganOn, '09:00'),
    body: { companyId: person.companyId, institutionId: herningUnit, goals: [goalId] },
  });
  return { person, candidateId, recordId, goalId, evidenceIds: [] };
}

const seen = [
  'Prøver opgaven sammen med en kollega og er glad for det.',
  'Klarer opgaven selv nu, fra start til slut.',
  'Viser en anden, hvordan man gør, og gør det roligt.',
] as const;

async function note(guide: Acting, record: Record): Promise<void> {
  for (let step = 0; step < stepsTo(record.person); step++) {
    const on = day(record.person, 14 + step * 21);
    const { evidenceId } = await guide.command<{ evidenceId: string }>({
      name: named(record.person, `note-${step}`),
      path: `${ofUnit}/learning-records/${record.recordId}/notes`,
      at: instantIn(on, '13:00'),
      body: { act: 'add', goalId: record.goalId, doing: waysOfDoing[step], words: seen[step], on },
    });
    record.evidenceIds.push(evidenceId);
  }
}

type Saved = { readonly assessmentId: string; readonly version: number };

async function assess(guide: Acting, assessor: Acting, record: Record): Promise<void> {
  const { person, goalId, evidenceIds } = record;
  const of = `${ofUnit}/learning-records/${record.recordId}/assessments`;
  const on = day(person, 90);
  const { assessmentId, version } = await guide.command<Saved>({
    name: named(person, 'propose'),
    path: of,
    at: instantIn(on, '09:00'),
    body: { levels: [{ goalId, level: person.level, evidenceIds }] },
  });
  const signed = await assessor.command<Saved>({
    name: named(person, 'sign'),
    path: `${of}/${assessmentId}/paper-signature`,
    at: instantIn(on, '13:00'),
    body: { version, signedOn: on, name: inventedName('original', firstPlace + person.place) },
  });
  await assessor.command({
    name: named(person, 'approve'),
    path: `${of}/${assessmentId}/approval`,
    at: instantIn(on, '14:00'),
    body: { version: signed.version },
  });
}

type Waiting = Saved & {
  readonly recordId: string;
  readonly verifications: readonly { readonly kind: string; readonly state: string }[];
};

/** Whoever the lot asks looks: the other assessor first, and then the one from outside, each at what is open. */
async function verify(inside: Acting, outside: Acting): Promise<void> {
  const at = instantIn('2019-09-20' as CivilDate, '10:00');
  for (const [kind, who, path] of [
    ['internal', inside, 'verification'],
    ['external', outside, 'sample'],
  ] as const) {
    const { items } = await inside.read<{ items: readonly Waiting[] }>(`${ofUnit}/assessments?limit=100`, at);
    const drawn = items.filter(({ verifications }) =>
      verifications.some((one) => one.kind === kind && one.state === 'open'),
    );
    for (const { recordId, assessmentId, version } of drawn)
      await who.command({
        name: `herning-${kind}-${assessmentId}`,
        path: `${ofUnit}/learning-records/${recordId}/assessments/${assessmentId}/${path}`,
        at,
        body: { version, passed: true, findings: 'Dokumentationen svarer til niveauet.' },
      });
  }
}

async function close(jobBroker: Acting, { person, recordId }: Record): Promise<void> {
  const on = day(person, person.place < reachedAssessment ? 100 : 40);
  const { version } = await jobBroker.read<{ version: number }>(`${ofMunicipality}/learning-records/${recordId}`);
  await jobBroker.command({
    name: named(person, 'close'),
    path: `${ofMunicipality}/learning-records/${recordId}/closing`,
    at: instantIn(on, '15:00'),
    body: { version, because: person.endedBecause ?? 'completed' },
  });
}
