import { addDays, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import { splitName } from '#shared/kernel/names.ts';
import { learningLevels, type LearningLevel } from '#shared/shapes/learning-goal.ts';
import { waysOfDoing } from '#shared/shapes/evidence.ts';
import { herningUnit } from '../personas.ts';
import { someAtATime, type Acting, type As } from './acting.ts';
import { aminaCpr } from './amina.ts';
import { endEffort } from './end-effort.ts';
import { phoneOf } from './companies.ts';
import { substituteCprOf } from './cpr.ts';
import {
  certify,
  day,
  firstPlace,
  named,
  nameOf,
  ofUnit,
  pilotEnded,
  type PilotRecord,
} from './herning-certificates.ts';
import { aminasPlace, pilotPlan, type PilotPerson } from './herning-plan.ts';
import type { SeededLibrary } from './library/library.ts';
import { inventedNeeds } from './profiles.ts';

const herning = '0657';
const visitation = `/api/visitation/${herning}`;
const ofMunicipality = `/api/competence/${herning}`;
const atOnce = 4;

const plan = pilotPlan();
const certified = plan.filter(({ endedBecause }) => !endedBecause);
const notes = plan.flatMap(({ levels }) => levels).reduce((sum, level) => sum + stepsTo(level), 0);

/**
 * Refer, converse, consent, open, close and end for everybody, a note for each step; propose, sign and approve for those who
 * got a certificate, and one batch for them all. How many the lot draws is chance, so verifications are not counted.
 */
export const herningCommands = plan.length * 6 + notes + certified.length * 3 + 1;

type Known = { readonly person: PilotPerson; readonly candidateId: string };

/** OCN's pilot, from the first conversation to 16 certificates. `idle` resolves when all has come to rest. */
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
  await certify(
    as,
    records.filter(({ person }) => !person.endedBecause),
    idle,
  );
  await someAtATime(records, atOnce, (record) => close(jobBroker, record));
  // Visitation hears that the learning is over before the effort is closed.
  await idle();
  await someAtATime(records, atOnce, (record) => end(caseworker, record));
}

async function gathered<From, To>(from: readonly From[], work: (one: From) => Promise<To>): Promise<To[]> {
  const made: To[] = [];
  await someAtATime(from, atOnce, async (one) => void made.push(await work(one)));
  return made;
}

function stepsTo(level: LearningLevel): number {
  return learningLevels.indexOf(level) + 1;
}

async function refer(caseworker: Acting, person: PilotPerson, jobBrokerId: string): Promise<Known> {
  const place = firstPlace + person.place;
  const { candidateId, version } = await caseworker.command<{ candidateId: string; version: number }>({
    name: named(person, 'refer'),
    path: `${visitation}/candidates`,
    at: instantIn(day(person, -14), '09:00'),
    body: {
      ...splitName(nameOf(person)),
      cpr: person.place === aminasPlace ? aminaCpr : substituteCprOf(place),
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
      ...inventedNeeds(place, 'original'),
      words: { dream: 'At få en plads på arbejdsmarkedet.', strengths: 'Er god til at blive ved.' },
    },
  });
  return { person, candidateId };
}

async function open(jobBroker: Acting, { person, candidateId }: Known, library: SeededLibrary): Promise<PilotRecord> {
  const of = `${ofMunicipality}/candidates/${candidateId}`;
  await jobBroker.command({
    name: named(person, 'consent'),
    path: `${of}/education-consent`,
    at: instantIn(day(person, -3), '10:00'),
    body: { version: 0, givenOn: day(person, -3), how: 'at-meeting', reach: 'named', institutionIds: [herningUnit] },
  });
  const offered = library.get(person.workArea) ?? [];
  const goals = person.levels.flatMap((level, more) => {
    const goalId = offered[(person.place + 1 + more) % offered.length];
    return goalId ? [{ goalId, level, evidenceIds: [] }] : [];
  });
  const { recordId } = await jobBroker.command<{ recordId: string }>({
    name: named(person, 'record'),
    path: `${of}/learning-records`,
    at: instantIn(person.beganOn, '09:00'),
    body: { companyId: person.companyId, institutionId: herningUnit, goals: goals.map(({ goalId }) => goalId) },
  });
  return { person, candidateId, recordId, goals };
}

const seen = [
  'Prøver opgaven sammen med en kollega og er glad for det.',
  'Klarer opgaven selv nu, fra start til slut.',
  'Viser en anden, hvordan man gør, og gør det roligt.',
] as const;

async function note(guide: Acting, { person, recordId, goals }: PilotRecord): Promise<void> {
  for (const [task, { goalId, level, evidenceIds }] of goals.entries())
    for (let step = 0; step < stepsTo(level); step++) {
      const on = day(person, 14 + step * 21 + task);
      const { evidenceId } = await guide.command<{ evidenceId: string }>({
        name: named(person, `note-${task}-${step}`),
        path: `${ofUnit}/learning-records/${recordId}/notes`,
        at: instantIn(on, '13:00'),
        body: { act: 'add', goalId, doing: waysOfDoing[step], words: seen[step], on },
      });
      evidenceIds.push(evidenceId);
    }
}

/** The last day of somebody's learning. */
function lastDay(person: PilotPerson): CivilDate {
  return person.endedBecause ? day(person, 40) : pilotEnded;
}

async function close(jobBroker: Acting, { person, recordId }: PilotRecord): Promise<void> {
  const record = `${ofMunicipality}/learning-records/${recordId}`;
  const { version, state } = await jobBroker.read<{ version: number; state: string }>(record);
  if (state === 'closed') return;
  await jobBroker.command({
    name: named(person, 'close'),
    path: `${record}/closing`,
    at: instantIn(lastDay(person), '15:00'),
    body: { version, because: person.endedBecause ?? 'completed' },
  });
}

/** Some days after the record the effort as a whole is closed. */
async function end(caseworker: Acting, { person, candidateId }: PilotRecord): Promise<void> {
  await endEffort(caseworker, {
    path: `${visitation}/candidates/${candidateId}`,
    name: named(person, 'end'),
    ...{ reason: person.closedBecause, closedOn: addDays(lastDay(person), 5) },
  });
}
