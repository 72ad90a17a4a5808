import { serviceApi } from '#shared/runtime/http.ts';
import { matchingRefusals } from './refusals.ts';
import { alignmentRoutes } from './routes/alignments.ts';
import { agreementRoutes } from './routes/agreements.ts';
import { agreementTemplateRoutes } from './routes/agreement-templates.ts';
import { breakOffRoutes } from './routes/break-off-signs.ts';
import { dutyRoutes } from './routes/duties.ts';
import { visitRoutes } from './routes/visits.ts';
import { checkInRoutes } from './routes/check-ins.ts';
import { companyRoutes } from './routes/company.ts';
import { helpCallRoutes } from './routes/help-calls.ts';
import { lookBackRoutes } from './routes/look-backs.ts';
import { stillThereRoutes } from './routes/still-there.ts';
import { hoursRoutes } from './routes/hours.ts';
import { compensationRoutes } from './routes/compensations.ts';
import { evidencePackRoutes } from './routes/evidence-packs.ts';
import { workObservationRoutes } from './routes/work-observations.ts';
import { myPlacementRoutes } from './routes/my-placements.ts';
import { adjustmentRoutes } from './routes/adjustments.ts';
import { jointPlanRoutes } from './routes/joint-plans.ts';
import { matchPlanRoutes } from './routes/match-plans.ts';
import { matchWeightsRoutes } from './routes/match-weights.ts';
import { agreementLinkRoutes } from './routes/agreement-links.ts';
import { askedByLinkRoutes } from './routes/asked-by-link.ts';
import { askedTimesRoutes } from './routes/asked-times.ts';
import { meetingTimesRoutes } from './routes/meeting-times.ts';
import { meetingRoutes } from './routes/match-meetings.ts';
import { placementCheckRoutes } from './routes/placement-checks.ts';
import { placementRoutes } from './routes/placements.ts';
import { shownProposalsRoutes } from './routes/shown-proposals.ts';
import { proposalRoutes } from './routes/proposals.ts';
import { sentAgreementRoutes } from './routes/sent-agreements.ts';
import type { OpenMatching } from './store/matching-store.ts';

export type { OpenMatching } from './store/matching-store.ts';

/** Matching's routes: a municipality's own people, and, under a partnership, what a company sees of its own. */
export function matchingApi(open: OpenMatching) {
  return serviceApi({
    service: 'matching',
    refusals: matchingRefusals,
    table: (call) => open(call).table,
    keys: (call) => open(call).keys(),
  })
    .basePath('/api/matching/:scope')
    .route('/', proposalRoutes(open))
    .route('/', shownProposalsRoutes(open))
    .route('/', adjustmentRoutes(open))
    .route('/', meetingRoutes(open))
    .route('/', meetingTimesRoutes(open))
    .route('/', askedTimesRoutes(open))
    .route('/', agreementLinkRoutes(open))
    .route('/', askedByLinkRoutes(open))
    .route('/', placementRoutes(open))
    .route('/', placementCheckRoutes(open))
    .route('/', matchPlanRoutes(open))
    .route('/', jointPlanRoutes(open))
    .route('/', matchWeightsRoutes(open))
    .route('/', hoursRoutes(open))
    .route('/', workObservationRoutes(open))
    .route('/', evidencePackRoutes(open))
    .route('/', compensationRoutes(open))
    .route('/', myPlacementRoutes(open))
    .route('/', helpCallRoutes(open))
    .route('/', checkInRoutes(open))
    .route('/', visitRoutes(open))
    .route('/', dutyRoutes(open))
    .route('/', breakOffRoutes(open))
    .route('/', stillThereRoutes(open))
    .route('/', lookBackRoutes(open))
    .route('/', agreementRoutes(open))
    .route('/', agreementTemplateRoutes(open))
    .route('/', sentAgreementRoutes(open))
    .route('/', companyRoutes(open))
    .route('/', alignmentRoutes(open));
}

export type Api = ReturnType<typeof matchingApi>;
