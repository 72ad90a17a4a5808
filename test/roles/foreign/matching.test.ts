import { beforeAll, describe, expect, test } from 'vitest';
import { matchingApi } from '#services/matching/api.ts';
import { callMatchMeeting } from '#services/matching/capabilities/call-match-meeting.ts';
import type { CandidateId, OpeningId } from '#shared/kernel/ids.ts';
import { civilDate, instant } from '#shared/kernel/time.ts';
import { aCaller } from '#test/builders/call.ts';
import { aCvr } from '#test/builders/cvr.ts';
import { anId } from '#test/builders/ids.ts';
import { matchingAtWork, testBuddy, testCompany, type MatchingAtWork } from '#test/builders/matching.ts';
import { ready } from '#test/builders/placements.ts';
import { testTable, type TestTable } from '#test/database.ts';
import { stillThereAttempts, stillThereOfOthers } from './matching-still-there.ts';
import { lookBacksOfOthers } from './matching-look-backs.ts';
import { checkInAttempts, checkInsOfOthers } from './matching-check-ins.ts';
import { aWatch, dutiesOfOthers, dutyAttempts } from './matching-duties.ts';
import { aVisit, visitAttempts } from './matching-visits.ts';
import { anHoursStep, hoursAttempts, hoursOfOthers } from './matching-hours.ts';
import { aDraftedAgreement, agreementAttempts, answeredElsewhere } from './matching-agreements.ts';
import { timesOfOthers } from './matching-meeting-times.ts';
import { proposalsOfOthers, shownProposalsAttempts } from './matching-shown-proposals.ts';
import { aCompensation, compensationAttempts, decidedByLeaders, decisionAttempts } from './matching-compensations.ts';
import { aPack, evidencePackAttempts, packsOfOthers } from './matching-evidence-packs.ts';
import { anObservation, observationAttempts, observationsOfOthers } from './matching-observations.ts';
import { placementAttempts } from './matching-placements.ts';
import { aJointPlan, jointPlanAttempts, jointPlansOfLeaders } from './matching-joint-plans.ts';
import { aMatchPlan, matchPlanAttempts } from './matching-plans.ts';
import { alignmentAttempts, alignmentsOfOthers, companyAlignmentAttempts } from './matching-alignments.ts';
import { exceptionAttempts, leaderOf, ofLeaders, placementCheckAttempts } from './matching-placement-checks.ts';
import { attemptAll, withoutAttempt, type Attempt, type Ids } from './attempts.ts';

let table: TestTable;
let api: ReturnType<typeof matchingApi>;
let ours: MatchingAtWork;
let neighbours: MatchingAtWork;
let strangers: MatchingAtWork;
beforeAll(async () => {
  table = await testTable();
  ours = await matchingAtWork(table);
  [neighbours, strangers] = await Promise.all([matchingAtWork(table, ours.partnership), matchingAtWork(table)]);
  api = matchingApi(ours.open);
});

/** What companies do is tried below. */
/** Tried in `matching-meeting-times.test.ts`. */
const timesOfStaff: readonly string[] = [
  'propose-meeting-times',
  'propose-other-times',
  'withdraw-meeting-times',
  'call-at-proposed-time',
];
const ofCompanies: readonly string[] = [
  'answer-match-meeting',
  ...hoursOfOthers,
  ...checkInsOfOthers,
  ...dutiesOfOthers,
  ...stillThereOfOthers,
  ...lookBacksOfOthers,
];

const answers = ['purpose', 'tasks', 'withWhom', 'whereAndWhen', 'supportNeeds', 'goals', 'followUp'];
const alignment = Object.fromEntries(answers.map((answer) => [answer, 'Aftalt.']));
const ahead = { startsAt: '2026-12-01T09:30:00Z', minutes: 45, place: 'Bageriet' };
const otherCompany = '41000015';
const otherBuddy = anId('buddy');
const companyNotHere = aCvr();
const aMemberElsewhere = {
  companyId: companyNotHere,
  name: 'Kun hos naboen',
  kind: 'commercial',
  joinedOn: '2026-01-01',
} as const;

/** A person with a held meeting, three more to come, a running placement, and a check that is due. */
async function aPersonAtWork(at: MatchingAtWork) {
  const { candidateId, openingId, meetingId, start } = await ready(table, { at, places: 5 });
  const planId = await aMatchPlan(at);
  const placed = await start({
    kind: 'small-job',
    startsOn: civilDate('2026-02-02'),
    openingId: undefined,
    companyId: testCompany,
  });
  if (!placed.ok) throw new Error(placed.refusal.code);
  const agreementId = await aDraftedAgreement(at, placed.value.placementId);
  const [toMove, toCancel, toHold] = await Promise.all([1, 2, 3].map(() => calledMeeting(at, candidateId, openingId)));
  const { placementId } = placed.value;
  const step = await anHoursStep(at, placementId);
  const observation = await anObservation(at, placementId);
  const visit = await aVisit(at, placementId);
  const pack = await aPack(at, candidateId);
  const compensation = await aCompensation(at, placementId);
  const meetings = { toMove, toCancel, toHold, visit, compensation, watch: await aWatch(at) };
  return { candidateId, openingId, meetingId, planId, placementId, agreementId, step, observation, pack, ...meetings };
}

async function calledMeeting(
  at: MatchingAtWork,
  candidateId: CandidateId,
  openingId: OpeningId,
  startsAt = '2026-11-20T09:30:00Z',
): Promise<string> {
  const when = { startsAt: instant(startsAt), minutes: 45, place: 'Bageriet', staffIds: [] };
  const called = await callMatchMeeting(at.call('call-match-meeting'), at.matching, {
    candidateId,
    openingId,
    ...when,
  });
  if (!called.ok) throw new Error(called.refusal.code);
  return called.value.meetingId;
}

function idsOf(person: Awaited<ReturnType<typeof aPersonAtWork>>): Ids {
  const {
    candidateId,
    openingId,
    meetingId,
    planId,
    placementId,
    agreementId,
    step,
    observation,
    pack,
    visit,
    compensation,
    watch,
  } = person;
  const { toMove = '', toCancel = '', toHold = '' } = person;
  const rest = { buddy: testBuddy, company: testCompany, toMove, toCancel, toHold };
  return {
    plan: planId,
    step,
    observation,
    pack,
    visit,
    compensation,
    watch,
    candidate: candidateId,
    opening: openingId,
    meeting: meetingId,
    placement: placementId,
    agreement: agreementId,
    ...rest,
  };
}

const to = (path: string) => (ids: Ids) =>
  `/api/matching/${ours.scope}${path}`.replace(/\{(\w+)\}/g, (_whole, name: string) => ids[name] ?? '');

function proposalsAndMeetings(): Attempt[] {
  const nobody = { candidate: 'candidate-not-in-effort' };
  const staff = { staff: 'fields-not-accepted', staffUnknown: 'fields-not-accepted' };
  const opening = { opening: 'opening-not-found', openingNotOffered: 'opening-not-offered' };
  const meeting = (action: Attempt['action'], name: string, rest: string, body: object): Attempt => ({
    action,
    method: 'POST',
    path: to(`/match-meetings/{${name}}/${rest}`),
    body: () => ({ version: 1, ...body }),
    refused: { [name]: 'match-meeting-not-found' },
  });
  return [
    { action: 'propose-openings', method: 'GET', path: to('/candidates/{candidate}/proposals'), refused: nobody },
    { action: 'propose-candidates', method: 'GET', path: to('/openings/{opening}/proposals'), refused: opening },
    {
      action: 'propose-candidate-adjustments',
      method: 'GET',
      path: to('/candidates/{candidate}/adjustments'),
      refused: nobody,
    },
    {
      action: 'propose-opening-adjustments',
      method: 'GET',
      path: to('/openings/{opening}/adjustments'),
      refused: opening,
    },
    {
      action: 'decline-proposal',
      method: 'POST',
      path: to('/candidates/{candidate}/declined'),
      body: (ids) => ({ openingId: ids['opening'], reason: 'too-far' }),
      refused: { ...nobody, ...opening },
    },
    {
      action: 'undo-decline',
      method: 'DELETE',
      path: to('/candidates/{candidate}/declined/{opening}'),
      refused: { ...nobody, opening: 'opening-not-found' },
    },
    {
      action: 'call-match-meeting',
      method: 'POST',
      path: to('/match-meetings'),
      body: (ids) => ({ candidateId: ids['candidate'], openingId: ids['opening'], ...ahead, staffIds: [ids['staff']] }),
      refused: { ...nobody, ...opening, ...staff },
    },
    {
      action: 'move-match-meeting',
      method: 'POST',
      path: to('/match-meetings/{toMove}/moved'),
      body: (ids) => ({ version: 1, ...ahead, staffIds: [ids['staff']] }),
      refused: { toMove: 'match-meeting-not-found', ...staff },
    },
    { ...meeting('keep-meeting-time', 'toHold', 'time-kept', {}), ownRefused: 'no-move-request' },
    meeting('cancel-match-meeting', 'toCancel', 'cancelled', {}),
    meeting('hold-match-meeting', 'toHold', 'held', { alignment, agreed: true }),
    meeting('reopen-match-meeting', 'toHold', 'reopened', { version: 2, reason: 'Det var et andet møde.' }),
    {
      action: 'open-match-meeting',
      method: 'GET',
      path: to('/match-meetings/{meeting}'),
      refused: { meeting: 'match-meeting-not-found' },
    },
    {
      action: 'list-candidate-meetings',
      method: 'GET',
      path: to('/candidates/{candidate}/match-meetings'),
      refused: { candidate: 'nothing' },
    },
  ];
}

describe('ids of other people, companies and places in matching', () => {
  test('are refused in every command, and tell nothing where they are read', async () => {
    const inPartnership = { scope: ours.partnership, partnership: undefined };
    await ours.tell('BuddyNamed', { companyId: otherCompany, buddyId: otherBuddy }, inPartnership);
    const [own, foreign] = [await aPersonAtWork(ours), await aPersonAtWork(neighbours)];
    const openingNotOffered = await ours.opening({ offeredTo: neighbours.scope });
    // Its buddy has the id of ours, so that the company alone is what is foreign.
    await ours.tell('BuddyNamed', { companyId: companyNotHere, buddyId: testBuddy }, inPartnership);
    await ours.tell('CompanyJoined', { ...aMemberElsewhere, municipalities: [neighbours.scope] }, inPartnership);
    const attempts = [
      ...matchPlanAttempts(to),
      ...shownProposalsAttempts(to),
      ...alignmentAttempts(to),
      ...placementCheckAttempts(to),
      ...proposalsAndMeetings(),
      ...agreementAttempts(to),
      ...hoursAttempts(to),
      ...observationAttempts(to),
      ...visitAttempts(to),
      ...dutyAttempts(to),
      ...checkInAttempts(to),
      ...evidencePackAttempts(to),
      ...compensationAttempts(to),
      ...stillThereAttempts(to),
      ...placementAttempts(to),
    ];
    const ids = {
      own: { ...idsOf(own), staff: await ours.colleague(), jointPlan: await aJointPlan(ours) },
      foreign: {
        ...idsOf(foreign),
        openingNotOffered,
        opening: await strangers.opening(),
        jointPlan: await aJointPlan(strangers),
        buddy: otherBuddy,
        company: otherCompany,
        companyNotHere,
        staff: await neighbours.colleague(),
        staffUnknown: anId('person'),
      },
    };
    const ofLeader = [...exceptionAttempts(to), ...jointPlanAttempts(to), ...decisionAttempts(to)];
    await attemptAll(api, leaderOf(ours), ofLeader, ids);
    await attemptAll(api, ours.call('start-placement').caller, attempts, ids);
    const others: readonly string[] = [
      ofCompanies,
      alignmentsOfOthers,
      proposalsOfOthers,
      answeredElsewhere,
      observationsOfOthers,
      timesOfOthers,
      timesOfStaff,
      packsOfOthers,
      jointPlansOfLeaders,
    ].flat();
    expect(withoutAttempt(api, attempts).filter((action) => !others.includes(action))).toEqual([
      ofLeaders,
      decidedByLeaders,
    ]);
  });

  test('a company is told of no other company’s placements and meetings, and answers none of them', async () => {
    const contact = aCaller('company-contact', ours.partnership, {
      partnership: ours.partnership,
      companyId: testCompany,
    });
    const at = (rest: string) => (ids: Ids) => `/api/matching/${ours.partnership}/companies/${ids['company']}${rest}`;
    const refused = { company: 'not-your-scope' };
    const attempts: Attempt[] = [
      ...companyAlignmentAttempts(at),
      { action: 'list-company-placements', method: 'GET', path: at('/placements'), refused },
      { action: 'list-company-meetings', method: 'GET', path: at('/match-meetings'), refused },
      {
        action: 'answer-match-meeting',
        method: 'POST',
        path: (ids) => at(`/match-meetings/${ids['meeting']}/answers`)(ids),
        body: () => ({ version: 1, answer: 'decline', reason: 'too-busy' }),
        refused: { ...refused, meeting: 'match-meeting-not-found' },
      },
    ];
    const called = async (by: MatchingAtWork) =>
      calledMeeting(by, await by.candidate(), await by.opening(), '2026-12-01T09:30:00Z');
    const [own, foreign] = [await called(ours), await called(strangers)];
    await Promise.all([ours.relay(), strangers.relay()]);
    await attemptAll(api, contact, attempts, {
      own: { company: testCompany, meeting: own },
      foreign: { company: otherCompany, meeting: foreign },
    });
  });
});
