import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actAs, type As, type House } from './seed/acting.ts';
import { closeHistoricOpenings, companyCommands, seedCompanies } from './seed/companies.ts';
import { agreementCommands, seedAgreements } from './seed/agreements.ts';
import { companionCommands, seedCompanions } from './seed/companions.ts';
import { conversationCommands, seedConversations } from './seed/conversations.ts';
import { courseCommands, seedCourses } from './seed/courses.ts';
import { goldenCommands, seedClosings, seedPlacements, seedReferrals, seedTargets, type Staff } from './seed/golden.ts';
import { aminaCarriesCommands, seedAminaCarries } from './seed/amina-carries.ts';
import { aminaLearnsCommands, seedAminaLearns } from './seed/amina-learns.ts';
import { herningCommands, seedHerning } from './seed/herning.ts';
import { dutyCommands, seedDuties } from './seed/duties.ts';
import { checkInCommands, seedCheckIns } from './seed/check-ins.ts';
import { hoursCommands, seedHours } from './seed/hours.ts';
import { seedWorkCapacity, workCapacityCommands } from './seed/work-capacity.ts';
import { seedUplifts, upliftCommands } from './seed/uplifts.ts';
import { institutionCommands, seedInstitutions } from './seed/institutions.ts';
import { journalCommands, seedJournals } from './seed/journals.ts';
import { libraryCommands, seedLibrary } from './seed/library/library.ts';
import { listCommands, seedLists } from './seed/lists.ts';
import { runningCommands, seedRunningCourses } from './seed/running-courses.ts';
import { localPartnershipCommands, seedLocalPartnerships } from './seed/local-partnerships.ts';
import { meetingTimesCommands, seedMeetingTimes } from './seed/meeting-times.ts';
import { seedShownPlaces, shownPlacesCommands } from './seed/shown-places.ts';
import { planCommands, seedPlans } from './seed/plans.ts';
import { preparationCommands, seedPreparations } from './seed/preparation.ts';
import { partnershipCommands, roskilde, seedPartnership } from './seed/partnership.ts';
import { seedTailored, tailoredCommands } from './seed/tailored.ts';
import { consentCommands, seedConsents } from './seed/consents.ts';
import { seedToday, todayCommands } from './seed/today.ts';
import { expectationsCommands, seedExpectations } from './seed/expectations.ts';
import { matchWeightsCommands, seedMatchWeights } from './seed/match-weights.ts';
import { seedViews, viewCommands } from './seed/views.ts';
import { seedTodayUplifts, todayUpliftCommands } from './seed/today-uplifts.ts';
import { seedTrainingSite, trainingSiteCommands } from './seed/training-site.ts';
import { seedVisitationGroups, visitationGroupCommands } from './seed/visitation-groups.ts';
import { actIn, signIn } from './sign-in.ts';

export type SeedOptions = {
  readonly origin: string;
  readonly localKey: string;
  /** Where the demo's data are kept; a mark there says that it is seeded. */
  readonly data: string;
  /** Resolves when every stream and queue has come to rest. */
  readonly idle: () => Promise<void>;
  /** The local clock, in epoch milliseconds. */
  readonly now: number;
  readonly onProgress: (done: number, total: number) => void;
};

const total =
  partnershipCommands +
  institutionCommands +
  courseCommands +
  companyCommands +
  goldenCommands +
  localPartnershipCommands +
  upliftCommands +
  todayCommands +
  consentCommands +
  todayUpliftCommands +
  visitationGroupCommands +
  trainingSiteCommands +
  libraryCommands +
  herningCommands +
  aminaLearnsCommands +
  aminaCarriesCommands +
  tailoredCommands +
  preparationCommands +
  runningCommands +
  planCommands +
  shownPlacesCommands +
  meetingTimesCommands +
  listCommands +
  companionCommands +
  conversationCommands +
  journalCommands +
  viewCommands +
  matchWeightsCommands +
  expectationsCommands +
  hoursCommands +
  workCapacityCommands +
  checkInCommands +
  dutyCommands +
  agreementCommands;

/**
 * Fills an empty house with the demo partnership, person by person, through the front door. Interrupted, it goes on
 * where it stopped: each command has its own name. Throws where the house refuses; the demo is then not complete.
 */
export async function seedDemo(options: SeedOptions): Promise<void> {
  const mark = join(options.data, 'demo-seeded.json');
  options.onProgress(existsSync(mark) ? total : 0, total);
  if (existsSync(mark)) return;
  let done = 0;
  const onDone = () => options.onProgress(++done, total);
  await seedAll({ ...options, onDone }, options);
  await options.idle();
  writeFileSync(mark, JSON.stringify({ seededAt: new Date(options.now).toISOString(), commands: done }));
  options.onProgress(total, total);
}

async function seedAll(house: House, { idle, now }: SeedOptions): Promise<void> {
  const as: As = async (persona, role) => {
    const signedIn = await signIn(house.origin, persona);
    return actAs(house, role ? await actIn(house.origin, signedIn, role) : signedIn);
  };
  await seedPartnership(await as('secretariat'));
  await seedInstitutions(as);
  await idle();
  const courses = await seedCourses(as, now);
  const library = await seedLibrary(await as('assessor-herning', 'assessor'));
  await seedHerning(as, library, idle);

  const staff = await signInStaff(as);
  // Nobody can be named before the other services have heard of them.
  await idle();
  const coordinator = await as('network-coordinator-roskilde');
  const companies = await seedCompanies(coordinator);
  await seedTargets(staff);
  const known = await seedReferrals(staff);
  await idle();
  await seedPlacements(staff, known, companies);
  await seedUplifts(staff, known, courses);
  await idle();
  await seedClosings(staff, known);
  await closeHistoricOpenings(coordinator, companies);
  await seedLocalPartnerships(as, now);
  const caseworkerBillund = await as('caseworker-billund');
  const people = await seedToday({ ...staff, coordinator, caseworkerBillund, now, idle });
  await idle();
  await seedPreparations(as, people, { now, idle });
  await seedTrainingSite(as, { known: people, now, idle });
  await seedConsents(staff, people, now);
  await seedTodayUplifts(staff.jobBroker, people, courses, now);
  await seedVisitationGroups(staff, people, now);
  const candidateId = people.get('amina') as string;
  await seedAminaLearns(as, staff.jobBroker, { candidateId, library, now, idle });
  await seedAminaCarries(as, staff.jobBroker, { candidateId, courses, now });
  await idle();
  await seedTailored({ as, jobBroker: staff.jobBroker, now, idle });
  await seedRunningCourses({ as, jobBroker: staff.jobBroker, people, courses, now, idle });
  await seedPlans({ ...staff, people, now });
  await seedShownPlaces(staff.jobBroker, candidateId, now);
  await seedMeetingTimes(as, staff.jobBroker, { candidateId, now, idle });
  await seedLists(staff, people, now);
  await seedConversations(as, { people, caseworker: staff.caseworker, now, idle });
  await seedJournals({ ...staff, people, now });
  await seedViews(staff, now);
  await seedMatchWeights(as, now);
  await seedExpectations(as, staff.jobBroker, { people, now, idle });
  await seedCompanions(as, { now, idle });
  await seedHours(as, staff.jobBroker, { people, now, idle });
  await seedCheckIns(as, staff.jobBroker, { people, now, idle });
  await seedDuties(as, staff.jobBroker, staff.jobBrokerId, now);
  await seedAgreements(as, { jobBroker: staff.jobBroker, people, now, idle });
  await seedWorkCapacity(as, { jobBroker: staff.jobBroker, people, now, idle });
}

async function signInStaff(as: As): Promise<Staff> {
  const caseworker = await as('caseworker-roskilde');
  const jobBroker = await as('job-broker-roskilde');
  const leader = await as('team-leader-roskilde');
  const staff = await caseworker.read<{ items: { personId: string; name: string }[] }>(`/api/access/${roskilde}/staff`);
  const jens = staff.items.find((person) => person.name === 'Jens Toft');
  if (!jens) throw new Error('the job broker is not known after signing in');
  return { caseworker, jobBroker, leader, jobBrokerId: jens.personId };
}
