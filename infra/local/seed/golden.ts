import { splitName } from '#shared/kernel/names.ts';
import { addDays, instantIn, type CivilDate } from '#shared/kernel/time.ts';
import type { ClosingReason } from '#shared/shapes/candidate-changes.ts';
import { someAtATime, type Acting } from './acting.ts';
import type { SeededCompany } from './companies.ts';
import { substituteCprOf } from './cpr.ts';
import { endEffort } from './end-effort.ts';
import { goldenPlan, workday, type PlannedPerson } from './golden-plan.ts';
import { inventedName } from './names.ts';
import { phoneOf } from './companies.ts';
import { roskilde } from './partnership.ts';
import { inventedNeeds } from './profiles.ts';

/** Roskilde's staff, as the seed acts. */
export type Staff = {
  readonly caseworker: Acting;
  readonly jobBroker: Acting;
  readonly jobBrokerId: string;
  readonly leader: Acting;
};

export type Known = { readonly person: PlannedPerson; readonly candidateId: string; readonly version: number };

export const atOnce = 6;
const visitation = `/api/visitation/${roskilde}`;
const matching = `/api/matching/${roskilde}`;
const plan = goldenPlan();
const placed = plan.filter((person) => person.placement);
const employed = placed.filter((person) => person.placement?.employment);

const askedOfResults = plan.filter(({ place }) => saidOfResults(place)).length;

/** Refer, converse and close for everybody, and what some said of results; meet, hold, start and end for the placed; change and check for the employed. */
export const goldenCommands = plan.length * 3 + askedOfResults + placed.length * 4 + employed.length * 2 + 1;

/** Refers everybody of the table and holds the first conversation. */
export async function seedReferrals({ caseworker, jobBrokerId }: Staff): Promise<readonly Known[]> {
  const known: Known[] = [];
  await someAtATime(plan, atOnce, async (person) => {
    const { candidateId, version } = await caseworker.command<{ candidateId: string; version: number }>({
      name: `golden-${person.place}-refer`,
      path: `${visitation}/candidates`,
      at: instantIn(person.referredOn, '09:00'),
      body: {
        ...splitName(inventedName(person.column, person.place)),
        cpr: substituteCprOf(person.place),
        phone: phoneOf(person.place),
        targetGroups: [person.targetGroup],
        reason: 'Vil gerne i gang med nogle få timer om ugen.',
      },
    });
    const answer = await caseworker.command<{ version: number }>({
      name: `golden-${person.place}-conversation`,
      path: `${visitation}/candidates/${candidateId}/conversations`,
      at: instantIn(person.conversationOn, '10:00'),
      body: {
        version,
        heldOn: person.conversationOn,
        visitationGroup: 'activity-ready',
        ...inventedNeeds(person.place, person.column),
        words: { dream: 'Et sted at høre til.', strengths: 'Møder til tiden og er god ved andre.' },
        jobBrokerId,
      },
    });
    const says = saidOfResults(person.place);
    if (says) {
      await caseworker.command({
        name: `golden-${person.place}-results`,
        path: `${visitation}/candidates/${candidateId}/consents`,
        at: instantIn(person.conversationOn, '10:30'),
        body: { version: 0, purpose: 'project-results', says, on: person.conversationOn, how: 'at-meeting' },
      });
    }
    known.push({ person, candidateId, version: answer.version });
  });
  return known;
}

/** One in nine was asked about the project's results, and one in eight of those said no; the others have not been asked yet. */
function saidOfResults(place: number): 'yes' | 'no' | undefined {
  if (place % 9 !== 0) return undefined;
  return place % 72 === 0 ? 'no' : 'yes';
}

/** Walks everybody who was placed through match meeting, placement, change and check. */
export async function seedPlacements(
  { jobBroker }: Staff,
  known: readonly Known[],
  companies: readonly SeededCompany[],
): Promise<void> {
  const people = known.filter(({ person }) => person.placement);
  await someAtATime(people, atOnce, async ({ person, candidateId }) => {
    const company = companies[person.place % companies.length] as SeededCompany;
    await walk(jobBroker, person, candidateId, company);
  });
}

async function walk(
  jobBroker: Acting,
  person: PlannedPerson,
  candidateId: string,
  company: SeededCompany,
): Promise<void> {
  const placement = person.placement as NonNullable<PlannedPerson['placement']>;
  const { openingId, buddyId } = company;
  const step = (name: string) => `golden-${person.place}-${name}`;
  const meetingOn = workday(addDays(placement.startsOn, -7));
  const calledAt = instantIn(addDays(placement.startsOn, -10), '11:00');
  const meeting = await jobBroker.command<{ meetingId: string; version: number }>({
    name: step('meeting'),
    path: `${matching}/match-meetings`,
    at: calledAt,
    body: {
      candidateId,
      openingId,
      startsAt: instantIn(meetingOn, '13:00'),
      minutes: 45,
      place: company.name,
      staffIds: [],
    },
  });
  await jobBroker.command({
    name: step('held'),
    path: `${matching}/match-meetings/${meeting.meetingId}/held`,
    at: instantIn(meetingOn, '14:00'),
    body: {
      version: meeting.version,
      heldOn: meetingOn,
      agreed: true,
      saidYesTogether: 'Personen, virksomheden og jobformidleren',
      alignment: alignmentFor(company, placement.hours),
    },
  });
  const started = await jobBroker.command<{ placementId: string; version: number }>({
    name: step('start'),
    path: `${matching}/placements`,
    at: instantIn(placement.startsOn, '08:30'),
    body: {
      candidateId,
      kind: 'internship',
      openingId,
      meetingId: meeting.meetingId,
      buddyId,
      startsOn: placement.startsOn,
      hoursPerWeek: placement.hours,
    },
  });
  const version = await employ(jobBroker, placement, started, step);
  await jobBroker.command({
    name: step('end'),
    path: `${matching}/placements/${started.placementId}/ended`,
    at: instantIn(placement.endedOn, '15:00'),
    body: { version, endedOn: placement.endedOn, reason: placement.employment ? 'job-elsewhere' : 'as-planned' },
  });
}

/** The kind changes to work with pay, and the check is answered on its day, before or after the placement ends. */
async function employ(
  jobBroker: Acting,
  placement: NonNullable<PlannedPerson['placement']>,
  started: { placementId: string; version: number },
  step: (name: string) => string,
): Promise<number> {
  const { employment } = placement;
  if (!employment?.check) return started.version;
  const path = `${matching}/placements/${started.placementId}`;
  const changed = await jobBroker.command<{ version: number }>({
    name: step('employ'),
    path: `${path}/changed`,
    at: instantIn(employment.on, '09:00'),
    body: {
      version: started.version,
      effectiveOn: employment.on,
      kind: employment.kind,
      hoursPerWeek: employment.hours,
      ...(employment.kind === 'hybrid' && { paidHoursPerWeek: Math.max(1, Math.floor(employment.hours / 2)) }),
    },
  });
  const checks = await checkOf(jobBroker, path, employment.check.on);
  const answered = await jobBroker.command<{ version: number }>({
    name: step('check'),
    path: `${path}/six-month-check`,
    at: instantIn(employment.check.on, '10:00'),
    body: { version: checks, stillThere: employment.check.stillThere },
  });
  return Math.max(changed.version, answered.version === checks + 1 ? changed.version : answered.version);
}

async function checkOf(jobBroker: Acting, path: string, on: CivilDate): Promise<number> {
  const view = await jobBroker.read<{ sixMonthCheck?: { version: number } }>(path, instantIn(on, '09:30'));
  if (!view.sixMonthCheck) throw new Error(`no six-month check stands at ${path}`);
  return view.sixMonthCheck.version;
}

function alignmentFor(company: SeededCompany, hours: number): Record<string, string> {
  return {
    purpose: 'At prøve arbejdet i ro og se, om det kan blive til et småjob.',
    tasks: 'Gøre klar om morgenen og fylde op.',
    withWhom: 'Sammen med buddyen de første fire uger.',
    whereAndWhen: `${company.name}, ${hours} timer om ugen fordelt på formiddage.`,
    supportNeeds: 'En besked i god tid, når noget ændrer sig.',
    goals: 'Møde hver gang. Kunne opgaverne alene efter to måneder.',
    followUp: 'Jobformidleren ringer hver anden uge.',
  };
}

/** Ends the effort of everybody in the table: what is done is not in anybody's list of work today. */
export async function seedClosings({ caseworker }: Staff, known: readonly Known[]): Promise<void> {
  await someAtATime(known, atOnce, ({ person, candidateId }) =>
    endEffort(caseworker, {
      path: `${visitation}/candidates/${candidateId}`,
      name: `golden-${person.place}-close`,
      reason: closingReason(person),
      closedOn: person.closedOn,
    }),
  );
}

function closingReason({ placement }: PlannedPerson): ClosingReason {
  if (!placement?.employment) return 'ordinary-effort';
  return placement.employment.kind === 'flex-job' ? 'flex-job' : 'ordinary-employment';
}

/** The partnership's targets for the table, set by the team leader when the project began. */
export async function seedTargets({ leader }: Staff): Promise<void> {
  await leader.command({
    name: 'targets',
    method: 'PUT',
    path: `/api/insight/${roskilde}/targets`,
    at: '2021-05-01T08:00:00.000Z',
    body: {
      version: 0,
      validFrom: '2021-05-01',
      columns: {
        original: { referred: 120, placed: 70, employed: 48, stillThere: 36 },
        ukraine: { referred: 50, placed: 40, employed: 32 },
      },
    },
  });
}
