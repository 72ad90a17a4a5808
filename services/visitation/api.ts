import type { Context } from 'hono';
import { body, query, serviceApi, type House } from '#shared/runtime/http.ts';
import { pathCompany, pathId, pathInstitution } from '#shared/runtime/path-id.ts';
import type { Call } from '#shared/runtime/call.ts';
import {
  CandidateReferred,
  CaseCount,
  CandidateSearch,
  CandidatesFound,
  Referral,
  WorkPage,
  WorkQuery,
} from '#shared/shapes/candidate.ts';
import {
  CandidateChanged,
  CardChange,
  Closing,
  ContactCorrection,
  Conversation,
  CprCorrection,
  MessageRepeat,
  MessageRepeated,
  NextStepChange,
  OwnerChange,
  Reopening,
} from '#shared/shapes/candidate-changes.ts';
import { CandidateView, CprRevealed, HistoryPage, NamesFound, NamesWanted } from '#shared/shapes/candidate-view.ts';
import { CompanyPeoplePage } from '#shared/shapes/company-people.ts';
import { InstitutionPeoplePage } from '#shared/shapes/institution-people.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { TeamQuery, TeamView } from '#shared/shapes/team.ts';
import { command, read, readByPost, refused, unwrap } from './edge.ts';
import { changeCard } from './capabilities/change-card.ts';
import { changeOwner } from './capabilities/change-owner.ts';
import { closeCandidate } from './capabilities/close-candidate.ts';
import { correctContact } from './capabilities/correct-contact.ts';
import { correctCpr } from './capabilities/correct-cpr.ts';
import { holdFirstConversation } from './capabilities/hold-first-conversation.ts';
import { listCasesWithoutOwner } from './capabilities/list-cases-without-owner.ts';
import { countCases } from './capabilities/count-cases.ts';
import { listCompanyPeople } from './capabilities/list-company-people.ts';
import { listInstitutionPeople } from './capabilities/list-institution-people.ts';
import { listHistory } from './capabilities/list-history.ts';
import { listWork } from './capabilities/list-work.ts';
import { nameCandidates } from './capabilities/name-candidates.ts';
import { openCandidate } from './capabilities/open-candidate.ts';
import { referCandidate } from './capabilities/refer-candidate.ts';
import { repeatMessage } from './capabilities/repeat-message.ts';
import { reopenCandidate } from './capabilities/reopen-candidate.ts';
import { revealCpr } from './capabilities/reveal-cpr.ts';
import { searchCandidates } from './capabilities/search-candidates.ts';
import { showTeam } from './capabilities/show-team.ts';
import { setNextStep } from './capabilities/set-next-step.ts';
import { visitationRefusals, type VisitationRefusal } from './refusals.ts';
import type { VisitationStore } from './store/visitation-store.ts';

/** Opens visitation's data for the scope of a call. */
export type OpenVisitation = (call: Call) => VisitationStore;

const neverKept = { 'cache-control': 'no-store' };

/** A route that changes one person from the version the client saw. */
function change(action: Parameters<typeof command>[0], title: string, refuses: readonly VisitationRefusal[]) {
  return command(action, {
    title,
    answers: CandidateChanged,
    status: 200,
    refuses: ['candidate-not-found', 'stale-version', ...refuses],
  });
}

/** Visitation's routes: one municipality's own people, and what a company sees of those it meets. */
export function visitationApi(open: OpenVisitation) {
  return serviceApi({
    service: 'visitation',
    refusals: visitationRefusals,
    table: (call) => open(call).table,
    keys: (call) => open(call).keys(),
  })
    .basePath('/api/visitation/:scope')
    .post(
      '/candidates',
      command('refer-candidate', {
        title: 'Refer a candidate',
        answers: CandidateReferred,
        status: 201,
        refuses: ['candidate-already-known'],
      }),
      body(Referral),
      async (c) => c.json(unwrap(await referCandidate(c.var.call, open(c.var.call), c.req.valid('json'))), 201),
    )
    .get(
      '/work',
      read('list-work', { title: 'People and their next step, the nearest deadline first', answers: WorkPage }),
      query(WorkQuery),
      async (c) => c.json(unwrap(await listWork(c.var.call, open(c.var.call), c.req.valid('query')))),
    )
    .get(
      '/team',
      read('show-team', { title: 'How the team stands: load, what is overdue, what is new', answers: TeamView }),
      query(TeamQuery),
      async (c) => c.json(unwrap(await showTeam(c.var.call, open(c.var.call), c.req.valid('query')))),
    )
    .get(
      '/work/without-owner',
      read('list-cases-without-owner', { title: 'People whose contact person left', answers: WorkPage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listCasesWithoutOwner(c.var.call, open(c.var.call), c.req.valid('query')))),
    )
    .get(
      '/staff/:personId/cases',
      read('count-cases', {
        title: 'How many open cases a colleague owns',
        answers: CaseCount,
        refuses: ['staff-not-found'],
      }),
      async (c) => c.json(unwrap(await countCases(open(c.var.call), staffIdIn(c)))),
    )
    .post(
      '/candidates/search',
      readByPost('search-candidates', { title: 'Find people by name or CPR number', answers: CandidatesFound }),
      body(CandidateSearch),
      async (c) => c.json(unwrap(await searchCandidates(c.var.call, open(c.var.call), c.req.valid('json')))),
    )
    .post(
      '/candidates/names',
      readByPost('name-candidates', { title: 'The names of up to 100 people', answers: NamesFound }),
      body(NamesWanted),
      async (c) => c.json(unwrap(await nameCandidates(c.var.call, open(c.var.call), c.req.valid('json')))),
    )
    .get(
      '/candidates/:candidateId',
      read('open-candidate', {
        title: 'A person’s page',
        answers: CandidateView,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await openCandidate(c.var.call, open(c.var.call), candidateIdIn(c))), 200, neverKept),
    )
    .get(
      '/candidates/:candidateId/history',
      read('list-history', {
        title: 'More of a person’s timeline, newest first',
        answers: HistoryPage,
        refuses: ['candidate-not-found'],
      }),
      query(PageQuery),
      async (c) => {
        const candidateId = candidateIdIn(c);
        return c.json(unwrap(await listHistory(c.var.call, open(c.var.call), candidateId, c.req.valid('query'))));
      },
    )
    .post(
      '/candidates/:candidateId/reveal-cpr',
      // A read and no command: a command's answer is kept for its repetition, and the number must not be.
      readByPost('reveal-cpr', {
        title: 'Show the CPR number',
        answers: CprRevealed,
        refuses: ['candidate-not-found'],
      }),
      async (c) => c.json(unwrap(await revealCpr(c.var.call, open(c.var.call), candidateIdIn(c))), 200, neverKept),
    )
    .post(
      '/candidates/:candidateId/conversations',
      change('hold-first-conversation', 'Write down a conversation, the first or a later one', ['candidate-closed']),
      body(Conversation),
      async (c) => {
        const candidateId = candidateIdIn(c);
        const said = c.req.valid('json');
        return c.json(unwrap(await holdFirstConversation(c.var.call, open(c.var.call), candidateId, said)), 200);
      },
    )
    .post(
      '/candidates/:candidateId/card',
      change('change-card', 'Release the card to companies, or withdraw it', [
        'candidate-closed',
        'first-conversation-comes-first',
      ]),
      body(CardChange),
      async (c) => {
        const candidateId = candidateIdIn(c);
        return c.json(unwrap(await changeCard(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))), 200);
      },
    )
    .post(
      '/candidates/:candidateId/owner',
      change('change-owner', 'Give a person another owner', ['candidate-closed']),
      body(OwnerChange),
      async (c) => {
        const candidateId = candidateIdIn(c);
        return c.json(unwrap(await changeOwner(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))), 200);
      },
    )
    .post(
      '/candidates/:candidateId/contact',
      change('correct-contact', 'Correct a person’s name, telephone and e-mail', ['nothing-corrected']),
      body(ContactCorrection),
      async (c) => {
        const candidateId = candidateIdIn(c);
        return c.json(
          unwrap(await correctContact(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))),
          200,
        );
      },
    )
    .post(
      '/candidates/:candidateId/cpr',
      change('correct-cpr', 'Give a person the right CPR number, as when a substitute number becomes a real one', [
        'nothing-corrected',
        'candidate-already-known',
      ]),
      body(CprCorrection),
      async (c) => {
        const candidateId = candidateIdIn(c);
        return c.json(unwrap(await correctCpr(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))), 200);
      },
    )
    .post(
      '/candidates/:candidateId/message-again',
      command('repeat-message', {
        title: 'Send the last message to a person again',
        answers: MessageRepeated,
        status: 200,
        refuses: ['candidate-not-found', 'stale-version', 'no-email-known', 'no-message-ahead'],
      }),
      body(MessageRepeat),
      async (c) => {
        const candidateId = candidateIdIn(c);
        return c.json(unwrap(await repeatMessage(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))), 200);
      },
    )
    .post(
      '/candidates/:candidateId/next-step',
      change('set-next-step', 'Decide what happens next', ['candidate-closed', 'first-conversation-comes-first']),
      body(NextStepChange),
      async (c) => {
        const candidateId = candidateIdIn(c);
        return c.json(unwrap(await setNextStep(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))), 200);
      },
    )
    .post(
      '/candidates/:candidateId/closed',
      change('close-candidate', 'End a person’s effort', ['candidate-closed']),
      body(Closing),
      async (c) => {
        const candidateId = candidateIdIn(c);
        return c.json(
          unwrap(await closeCandidate(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))),
          200,
        );
      },
    )
    .post(
      '/candidates/:candidateId/reopened',
      change('reopen-candidate', 'Take a closed effort up again', ['candidate-not-closed']),
      body(Reopening),
      async (c) => {
        const candidateId = candidateIdIn(c);
        return c.json(
          unwrap(await reopenCandidate(c.var.call, open(c.var.call), candidateId, c.req.valid('json'))),
          200,
        );
      },
    )
    .get(
      '/companies/:companyId/people',
      read('list-company-people', {
        title: 'The people a company meets or has at work, by first name',
        answers: CompanyPeoplePage,
      }),
      query(PageQuery),
      async (c) => {
        const companyId = pathCompany(c);
        return c.json(unwrap(await listCompanyPeople(c.var.call, open(c.var.call), companyId, c.req.valid('query'))));
      },
    )
    .get(
      '/institutions/:institutionId/people',
      read('list-institution-people', {
        title: 'The people an institution teaches or assesses, by name: those who said yes',
        answers: InstitutionPeoplePage,
      }),
      query(PageQuery),
      async (c) => {
        const institutionId = pathInstitution(c);
        const ask = c.req.valid('query');
        return c.json(unwrap(await listInstitutionPeople(c.var.call, open(c.var.call), institutionId, ask)));
      },
    );
}

export type Api = ReturnType<typeof visitationApi>;

/** The person a path names; a text that cannot be one is a person we do not have. */
const candidateIdIn = (c: Context<House>) =>
  pathId(c, 'candidateId', 'candidate', () => refused('candidate-not-found'));

const staffIdIn = (c: Context<House>) => pathId(c, 'personId', 'person', () => refused('staff-not-found'));
