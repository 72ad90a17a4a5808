import { serviceApi } from '#shared/runtime/http.ts';
import { competenceRefusals } from './refusals.ts';
import { certificateRoutes } from './routes/certificates.ts';
import { catalogueRoutes } from './routes/catalogue.ts';
import { consentRoutes } from './routes/consents.ts';
import { courseRoutes } from './routes/courses.ts';
import { assessmentRoutes } from './routes/assessments.ts';
import { enrolmentRoutes, seatRoutes } from './routes/enrolments.ts';
import { institutionRoutes } from './routes/institutions.ts';
import { learningGoalRoutes } from './routes/learning-goals.ts';
import { learningRecordRoutes } from './routes/learning-records.ts';
import { orderRoutes } from './routes/orders.ts';
import { packageRoutes } from './routes/packages.ts';
import { trainingSiteRoutes } from './routes/training-site.ts';
import { tailoredPartnerRoutes } from './routes/tailored-partners.ts';
import { tailoredRequestRoutes } from './routes/tailored-requests.ts';
import { upliftFigureRoutes } from './routes/uplift-figures.ts';
import { portfolioRoutes } from './routes/portfolio.ts';
import { verificationRoutes } from './routes/verification.ts';
import { bridgeBuildingRoutes } from './routes/bridge-building.ts';
import { courseRunRoutes } from './routes/course-run.ts';
import { invoiceRoutes } from './routes/invoice-basis.ts';
import { lessonRoutes } from './routes/lessons.ts';
import { myCourseRoutes } from './routes/my-courses.ts';
import { photoRoutes } from './routes/photos.ts';
import type { OpenCompetence } from './store/competence-store.ts';

/** Competence uplift's routes: what a partnership shares, a municipality's own people, and what a citizen owns. */
export function competenceApi(open: OpenCompetence) {
  return serviceApi({
    service: 'competence',
    refusals: competenceRefusals,
    table: (call) => open(call).table,
    keys: (call) => open(call).keys(),
  })
    .basePath('/api/competence/:scope')
    .route('/', institutionRoutes(open))
    .route('/', consentRoutes(open))
    .route('/', courseRoutes(open))
    .route('/', learningGoalRoutes(open))
    .route('/', learningRecordRoutes(open))
    .route('/', photoRoutes(open))
    .route('/', assessmentRoutes(open))
    .route('/', packageRoutes(open))
    .route('/', orderRoutes(open))
    .route('/', trainingSiteRoutes(open))
    .route('/', enrolmentRoutes(open))
    .route('/', seatRoutes(open))
    .route('/', tailoredRequestRoutes(open))
    .route('/', tailoredPartnerRoutes(open))
    .route('/', upliftFigureRoutes(open))
    .route('/', certificateRoutes(open))
    .route('/', portfolioRoutes(open))
    .route('/', verificationRoutes(open))
    .route('/', catalogueRoutes(open))
    .route('/', lessonRoutes(open))
    .route('/', courseRunRoutes(open))
    .route('/', invoiceRoutes(open))
    .route('/', bridgeBuildingRoutes(open))
    .route('/', myCourseRoutes(open));
}

export type Api = ReturnType<typeof competenceApi>;
