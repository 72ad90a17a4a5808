import { addDays, civilDate, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { LearningLevel } from '#shared/shapes/learning-goal.ts';
import { herningUnit } from '../personas.ts';
import type { Acting, As } from './acting.ts';
import { aminaName } from './amina.ts';
import { workday } from './golden-plan.ts';
import { aminasPlace, type PilotPerson } from './herning-plan.ts';
import { inventedName } from './names.ts';
import { partnership } from './partnership.ts';

export const ofUnit = `/api/competence/${partnership}/institutions/${herningUnit}`;
/** Where the pilot's people stand among the invented. */
export const firstPlace = 3_000;
const verifiedAt = instantIn(civilDate('2019-09-20'), '10:00');
const issuedAt = instantIn(civilDate('2019-09-24'), '10:00');
export const pilotEnded = civilDate('2019-09-26');

/** Somebody's learning record at the unit, and for each task the level reached and what it rests on. */
export type PilotRecord = {
  readonly person: PilotPerson;
  readonly candidateId: string;
  readonly recordId: string;
  readonly goals: readonly { readonly goalId: string; readonly level: LearningLevel; readonly evidenceIds: string[] }[];
};

export const day = ({ beganOn }: PilotPerson, after: number): CivilDate => workday(addDays(beganOn, after));
export const named = ({ place }: PilotPerson, step: string): string => `herning-${place}-${step}`;
export const nameOf = ({ place }: PilotPerson): string =>
  place === aminasPlace ? aminaName : inventedName('original', firstPlace + place);

type Assessed = { readonly recordId: string; readonly assessmentId: string };

/**
 * From the proposals to the certificates: one proposes, another approves, a third and one from outside look at what the lot
 * draws, and the certificates of all are issued as one job. Throws where one of them is not issued.
 */
export async function certify(as: As, records: readonly PilotRecord[], idle: () => Promise<void>): Promise<void> {
  const guide = await as('practice-guide-herning');
  const assessor = await as('assessor-herning', 'assessor');
  const assessments: Assessed[] = [];
  // In order, so that a seed that was interrupted sends the same batch again.
  const inOrder = records.toSorted((one, other) => one.person.place - other.person.place);
  for (const record of inOrder) assessments.push(await assess(guide, assessor, record));
  await verify(await as('second-assessor-herning'), await as('external-verifier', 'external-verifier'));
  await idle();
  const { jobId } = await assessor.command<{ jobId: string }>({
    name: 'herning-certificates',
    path: `${ofUnit}/certificate-batches`,
    at: issuedAt,
    body: { assessments },
  });
  await idle();
  const { state, notDone } = await assessor.read<{ state: string; notDone: readonly unknown[] }>(
    `${ofUnit}/jobs/${jobId}`,
  );
  if (state !== 'finished' || notDone.length > 0)
    throw new Error(`not every certificate of Herning was issued: ${state} ${JSON.stringify(notDone)}`);
}

type Saved = { readonly assessmentId: string; readonly version: number };

async function assess(guide: Acting, assessor: Acting, record: PilotRecord): Promise<Assessed> {
  const { person, goals: levels } = record;
  const of = `${ofUnit}/learning-records/${record.recordId}/assessments`;
  const on = day(person, 90);
  const { assessmentId, version } = await guide.command<Saved>({
    name: named(person, 'propose'),
    path: of,
    at: instantIn(on, '09:00'),
    body: { levels },
  });
  const signed = await assessor.command<Saved>({
    name: named(person, 'sign'),
    path: `${of}/${assessmentId}/paper-signature`,
    at: instantIn(on, '13:00'),
    body: { version, signedOn: on, name: nameOf(person) },
  });
  await assessor.command({
    name: named(person, 'approve'),
    path: `${of}/${assessmentId}/approval`,
    at: instantIn(on, '14:00'),
    body: { version: signed.version },
  });
  return { recordId: record.recordId, assessmentId };
}

type Waiting = Saved & {
  readonly recordId: string;
  readonly verifications: readonly { readonly kind: string; readonly state: string }[];
};

/** Whoever the lot asks looks: the other assessor first, and then the one from outside, each at what is open. */
async function verify(inside: Acting, outside: Acting): Promise<void> {
  for (const [kind, who, path] of [
    ['internal', inside, 'verification'],
    ['external', outside, 'sample'],
  ] as const) {
    const { items } = await inside.read<{ items: readonly Waiting[] }>(`${ofUnit}/assessments?limit=100`, verifiedAt);
    const drawn = items.filter(({ verifications }) =>
      verifications.some((one) => one.kind === kind && one.state === 'open'),
    );
    for (const { recordId, assessmentId, version } of drawn)
      await who.command({
        name: `herning-${kind}-${assessmentId}`,
        path: `${ofUnit}/learning-records/${recordId}/assessments/${assessmentId}/${path}`,
        at: verifiedAt,
        body: { version, passed: true, findings: 'Dokumentationen svarer til niveauet.' },
      });
  }
}
