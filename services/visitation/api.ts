import { serviceApi } from '#shared/runtime/http.ts';
import { visitationRefusals } from './refusals.ts';
import { attachmentRoutes } from './routes/attachments.ts';
import { calendarRoutes } from './routes/calendar.ts';
import { candidateChangeRoutes } from './routes/candidate-changes.ts';
import { conversationRoutes } from './routes/conversations.ts';
import { myConversationRoutes } from './routes/my-conversations.ts';
import { candidatePageRoutes } from './routes/candidate-pages.ts';
import { groupRoutes } from './routes/visitation-groups.ts';
import { profileRoutes } from './routes/profiles.ts';
import { companionRoutes } from './routes/companions.ts';
import { consentRoutes } from './routes/consents.ts';
import { handoverRoutes } from './routes/handovers.ts';
import { importRoutes } from './routes/imports.ts';
import { myPlanRoutes } from './routes/my-plan.ts';
import { ownRoutes } from './routes/own.ts';
import { journalExportRoutes } from './routes/journal-exports.ts';
import { journalRequestRoutes } from './routes/journal-requests.ts';
import { journalRoutes } from './routes/journal.ts';
import { letterRoutes } from './routes/letters.ts';
import { partnerRoutes } from './routes/partners.ts';
import { peopleRoutes } from './routes/people.ts';
import { linkedPreparationRoutes } from './routes/linked-preparation.ts';
import { dreamRoutes, preparationRoutes } from './routes/preparation.ts';
import { retentionRoutes } from './routes/retention.ts';
import { viewRoutes } from './routes/views.ts';
import { personTeamRoutes } from './routes/person-team.ts';
import { planRoutes } from './routes/plan.ts';
import type { OpenVisitation } from './store/visitation-store.ts';

/** Visitation's routes: a municipality's own people, what a citizen sees and says, and what partners see of those they meet. */
export function visitationApi(open: OpenVisitation) {
  return serviceApi({
    service: 'visitation',
    refusals: visitationRefusals,
    table: (call) => open(call).table,
    keys: (call) => open(call).keys(),
  })
    .basePath('/api/visitation/:scope')
    .route('/', peopleRoutes(open))
    .route('/', candidatePageRoutes(open))
    .route('/', conversationRoutes(open))
    .route('/', myConversationRoutes(open))
    .route('/', candidateChangeRoutes(open))
    .route('/', partnerRoutes(open))
    .route('/', planRoutes(open))
    .route('/', personTeamRoutes(open))
    .route('/', myPlanRoutes(open))
    .route('/', ownRoutes(open))
    .route('/', groupRoutes(open))
    .route('/', profileRoutes(open))
    .route('/', preparationRoutes(open))
    .route('/', linkedPreparationRoutes(open))
    .route('/', dreamRoutes(open))
    .route('/', consentRoutes(open))
    .route('/', companionRoutes(open))
    .route('/', importRoutes(open))
    .route('/', journalRoutes(open))
    .route('/', journalExportRoutes(open))
    .route('/', journalRequestRoutes(open))
    .route('/', attachmentRoutes(open))
    .route('/', calendarRoutes(open))
    .route('/', handoverRoutes(open))
    .route('/', viewRoutes(open))
    .route('/', retentionRoutes(open))
    .route('/', letterRoutes(open));
}

export type Api = ReturnType<typeof visitationApi>;
