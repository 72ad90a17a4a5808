import type { Context } from 'hono';
import { idPattern, type IdKind } from '#shared/kernel/ids.ts';
import type { Call } from '#shared/runtime/call.ts';
import { body, command, query, read, serviceDoor, type House } from '#shared/runtime/http.ts';
import { Refused, unwrap } from '#shared/runtime/problem.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import * as match from '#shared/shapes/match.ts';
import * as placement from '#shared/shapes/placement.ts';
import { answerSixMonthCheck } from './capabilities/answer-six-month-check.ts';
import { callMatchMeeting } from './capabilities/call-match-meeting.ts';
import { cancelMatchMeeting } from './capabilities/cancel-match-meeting.ts';
import { changePlacement } from './capabilities/change-placement.ts';
import { declineProposal } from './capabilities/decline-proposal.ts';
import { endPlacement } from './capabilities/end-placement.ts';
import { holdMatchMeeting } from './capabilities/hold-match-meeting.ts';
import { listCandidateMeetings } from './capabilities/list-candidate-meetings.ts';
import { listCandidatePlacements } from './capabilities/list-candidate-placements.ts';
import { listCompanyMeetings } from './capabilities/list-company-meetings.ts';
import { listCompanyPlacements } from './capabilities/list-company-placements.ts';
import { listMyMeetings } from './capabilities/list-my-meetings.ts';
import { listPlacements } from './capabilities/list-placements.ts';
import { listSixMonthChecks } from './capabilities/list-six-month-checks.ts';
import { moveMatchMeeting } from './capabilities/move-match-meeting.ts';
import { openMatchMeeting } from './capabilities/open-match-meeting.ts';
import { openPlacement } from './capabilities/open-placement.ts';
import { proposeCandidates } from './capabilities/propose-candidates.ts';
import { proposeOpenings } from './capabilities/propose-openings.ts';
import { startPlacement } from './capabilities/start-placement.ts';
import { undoDecline } from './capabilities/undo-decline.ts';
import { matchingRefusals } from './refusals.ts';
import type { MatchingStore } from './store/matching-store.ts';

/** Opens matching's data for the scope of a call. */
export type OpenMatching = (call: Call) => MatchingStore;

/** Matching's routes: a municipality's own people, and, under a partnership, what a company sees of its own. */
export function matchingApi(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return (
    serviceDoor({ service: 'matching', refusals: matchingRefusals, table: (call) => open(call).table })
      .basePath('/api/matching/:scope')

      // Proposals, both ways
      .get(
        '/candidates/:candidateId/proposals',
        read('propose-openings', {
          title: 'Openings that can suit a person, explained; the best first',
          answers: match.Proposals,
          refuses: ['candidate-not-in-effort'],
        }),
        query(match.ProposalsQuery),
        async (c) => {
          const { limit, includeExcluded = '' } = c.req.valid('query');
          const ask = { candidateId: candidateIn(c), limit, takeAlong: includeExcluded.split(',') };
          return c.json(unwrap(await proposeOpenings(...of(c), ask)));
        },
      )
      .get(
        '/openings/:openingId/proposals',
        read('propose-candidates', {
          title: 'People who can suit an opening, explained; pages begin with those whose first wish it is',
          answers: match.CandidateProposals,
          refuses: ['opening-not-found', 'opening-not-open', 'opening-not-offered'],
        }),
        query(PageQuery),
        async (c) =>
          c.json(unwrap(await proposeCandidates(...of(c), { openingId: openingIn(c), ...c.req.valid('query') }))),
      )
      .post(
        '/candidates/:candidateId/declined',
        command('decline-proposal', {
          title: 'Not this place: no longer propose an opening to a person',
          answers: match.DeclineView,
          status: 201,
          refuses: ['candidate-not-in-effort', 'opening-not-found'],
        }),
        body(match.Decline),
        async (c) => c.json(unwrap(await declineProposal(...of(c), candidateIn(c), c.req.valid('json'))), 201),
      )
      .delete(
        '/candidates/:candidateId/declined/:openingId',
        command('undo-decline', { title: 'Propose the opening again', answers: match.DeclineUndone, status: 200 }),
        async (c) =>
          c.json(unwrap(await undoDecline(...of(c), { candidateId: candidateIn(c), openingId: openingIn(c) }))),
      )

      // Match meetings
      .post(
        '/match-meetings',
        command('call-match-meeting', {
          title: 'Call candidate and company to a match meeting',
          answers: match.MatchMeetingChanged,
          status: 201,
          refuses: ['candidate-not-in-effort', 'opening-not-found', 'opening-not-open', 'opening-not-offered'],
        }),
        body(match.MatchMeetingCall),
        async (c) => c.json(unwrap(await callMatchMeeting(...of(c), c.req.valid('json'))), 201),
      )
      .get(
        '/match-meetings',
        read('list-my-meetings', {
          title: 'Meetings I have called and that are still to be held, the next first',
          answers: match.MatchMeetingPage,
        }),
        query(match.MyMeetingsQuery),
        async (c) => c.json(unwrap(await listMyMeetings(...of(c), c.req.valid('query')))),
      )
      .get(
        '/match-meetings/:meetingId',
        read('open-match-meeting', {
          title: 'A match meeting with its alignments, the newest first',
          answers: match.MatchMeetingView,
          refuses: ['match-meeting-not-found'],
        }),
        async (c) => c.json(unwrap(await openMatchMeeting(...of(c), meetingIn(c)))),
      )
      .post(
        '/match-meetings/:meetingId/moved',
        command('move-match-meeting', {
          title: 'Move a match meeting to another time or place',
          answers: match.MatchMeetingChanged,
          status: 200,
          refuses: ['match-meeting-not-found', 'match-meeting-is-over'],
        }),
        body(match.MatchMeetingMove),
        async (c) => c.json(unwrap(await moveMatchMeeting(...of(c), meetingIn(c), c.req.valid('json')))),
      )
      .post(
        '/match-meetings/:meetingId/cancelled',
        command('cancel-match-meeting', {
          title: 'Cancel a match meeting',
          answers: match.MatchMeetingChanged,
          status: 200,
          refuses: ['match-meeting-not-found', 'match-meeting-is-over'],
        }),
        body(match.MatchMeetingCancel),
        async (c) => c.json(unwrap(await cancelMatchMeeting(...of(c), meetingIn(c), c.req.valid('json')))),
      )
      .post(
        '/match-meetings/:meetingId/held',
        command('hold-match-meeting', {
          title: 'Write the expectation alignment of a held meeting; a later one keeps the earlier',
          answers: match.MatchMeetingChanged,
          status: 200,
          refuses: ['match-meeting-not-found', 'match-meeting-is-over'],
        }),
        body(match.MatchMeetingOutcome),
        async (c) => c.json(unwrap(await holdMatchMeeting(...of(c), meetingIn(c), c.req.valid('json')))),
      )
      .get(
        '/candidates/:candidateId/match-meetings',
        read('list-candidate-meetings', {
          title: 'A candidate’s match meetings, the latest first',
          answers: match.MatchMeetingPage,
        }),
        query(PageQuery),
        async (c) => c.json(unwrap(await listCandidateMeetings(...of(c), candidateIn(c), c.req.valid('query')))),
      )

      // Placements
      .post(
        '/placements',
        command('start-placement', {
          title: 'Start a placement and claim its place',
          answers: placement.PlacementChanged,
          status: 201,
          refuses: [
            'candidate-not-in-effort',
            'opening-not-found',
            'opening-not-open',
            'opening-not-offered',
            'opening-already-filled',
            'match-meeting-not-found',
            'match-meeting-not-held',
            'match-meeting-not-agreed',
            'match-meeting-of-another',
          ],
        }),
        body(placement.PlacementStart),
        async (c) => c.json(unwrap(await startPlacement(...of(c), c.req.valid('json'))), 201),
      )
      .get(
        '/placements',
        read('list-placements', {
          title: 'The municipality’s placements in one state, the newest first',
          answers: placement.PlacementPage,
        }),
        query(placement.PlacementsQuery),
        async (c) => {
          const { state = 'running', ...page } = c.req.valid('query');
          return c.json(unwrap(await listPlacements(...of(c), state, page)));
        },
      )
      .get(
        '/placements/:placementId',
        read('open-placement', {
          title: 'A placement with its history',
          answers: placement.PlacementView,
          refuses: ['placement-not-found'],
        }),
        async (c) => c.json(unwrap(await openPlacement(...of(c), placementIn(c)))),
      )
      .post(
        '/placements/:placementId/changed',
        command('change-placement', {
          title: 'Change hours, kind or buddy from a day on',
          answers: placement.PlacementChanged,
          status: 200,
          refuses: ['placement-not-found', 'placement-has-ended'],
        }),
        body(placement.PlacementChange),
        async (c) => c.json(unwrap(await changePlacement(...of(c), placementIn(c), c.req.valid('json')))),
      )
      .post(
        '/placements/:placementId/ended',
        command('end-placement', {
          title: 'End a placement and release its place',
          answers: placement.PlacementChanged,
          status: 200,
          refuses: ['placement-not-found', 'placement-has-ended'],
        }),
        body(placement.PlacementEnd),
        async (c) => c.json(unwrap(await endPlacement(...of(c), placementIn(c), c.req.valid('json')))),
      )
      .post(
        '/placements/:placementId/six-month-check',
        command('answer-six-month-check', {
          title: 'Answer whether the person is still there after six months',
          answers: placement.SixMonthCheckAnswered,
          status: 200,
          refuses: ['six-month-check-not-found', 'six-month-check-not-due', 'six-month-check-answered'],
        }),
        body(placement.SixMonthCheckAnswer),
        async (c) => c.json(unwrap(await answerSixMonthCheck(...of(c), placementIn(c), c.req.valid('json')))),
      )
      .get(
        '/candidates/:candidateId/placements',
        read('list-candidate-placements', {
          title: 'A candidate’s placements, the latest first',
          answers: placement.PlacementPage,
        }),
        query(PageQuery),
        async (c) => c.json(unwrap(await listCandidatePlacements(...of(c), candidateIn(c), c.req.valid('query')))),
      )
      .get(
        '/six-month-checks',
        read('list-six-month-checks', {
          title: 'Six-month checks that wait for an answer, the oldest first',
          answers: placement.SixMonthCheckPage,
        }),
        query(PageQuery),
        async (c) => c.json(unwrap(await listSixMonthChecks(...of(c), c.req.valid('query')))),
      )

      // What a company sees of its own
      .get(
        '/companies/:companyId/placements',
        read('list-company-placements', {
          title: 'Placements at the company, running ones first',
          answers: placement.CompanyPlacementPage,
        }),
        query(PageQuery),
        async (c) => c.json(unwrap(await listCompanyPlacements(...of(c), companyIn(c), c.req.valid('query')))),
      )
      .get(
        '/companies/:companyId/match-meetings',
        read('list-company-meetings', {
          title: 'Match meetings the company is called to, the next first',
          answers: match.CompanyMeetingPage,
        }),
        query(PageQuery),
        async (c) => c.json(unwrap(await listCompanyMeetings(...of(c), companyIn(c), c.req.valid('query')))),
      )
  );
}

export type Api = ReturnType<typeof matchingApi>;

const candidateIn = (c: Context<House>) => idIn(c, 'candidateId', 'candidate', 'candidate-not-in-effort');
const openingIn = (c: Context<House>) => idIn(c, 'openingId', 'opening', 'opening-not-found');
const meetingIn = (c: Context<House>) => idIn(c, 'meetingId', 'matchMeeting', 'match-meeting-not-found');
const placementIn = (c: Context<House>) => idIn(c, 'placementId', 'placement', 'placement-not-found');

/** The policy has found the company to be the caller's own. */
function companyIn(c: Context<House>): string {
  return c.req.param('companyId') ?? '';
}

/** An id of the path; one that cannot be is one that is not found. */
function idIn(c: Context<House>, name: string, kind: IdKind, refusal: keyof typeof matchingRefusals): string {
  const id = c.req.param(name) ?? '';
  if (!idPattern(kind).test(id)) throw new Refused({ code: refusal });
  return id;
}
