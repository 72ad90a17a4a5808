import { beforeAll, describe, test } from 'vitest';
import { competenceApi } from '#services/competence/api.ts';
import { issueCertificates } from '#services/competence/capabilities/issue-certificates.ts';
import { sharePortfolio } from '#services/competence/capabilities/share-portfolio.ts';
import { showPortfolioToMunicipality } from '#services/competence/capabilities/show-portfolio-to-municipality.ts';
import { aCaller } from '#test/builders/call.ts';
import { certificatesAtWork, joined, type CertificatesAtWork } from '#test/builders/competence-certificates.ts';
import { value } from '#test/builders/competence.ts';
import { testTable } from '#test/database.ts';
import { attemptAll, type Ids } from './attempts.ts';
import { holderAttempts, issuerAttempts, receiverAttempts } from './competence-certificates.ts';

let ours: CertificatesAtWork;
let citizen: string;
let ids: { readonly own: Ids; readonly foreign: Ids };
beforeAll(async () => {
  const table = await testTable();
  ours = await certificatesAtWork(table);
  const [own, foreign] = [await idsOf(ours), await idsOf(await certificatesAtWork(table))];
  citizen = own['citizen'] ?? '';
  ids = { own, foreign };
});

/** Ids of everything there is around one certificate, shown to the municipality it comes from and shared by a link. */
async function idsOf(at: CertificatesAtWork): Promise<Ids> {
  await at.tell('MunicipalityJoined', joined(at.scope, at.partnership), { scope: at.partnership });
  const { place } = await at.cleared();
  const { certificateId, citizen: holder } = await at.issued();
  const certificateIds = [certificateId];
  const made = { purpose: 'workplace', certificateIds, withWords: false, days: 7 } as const;
  const { shareId } = value(await sharePortfolio(at.callOf('share-portfolio', holder), at.own(holder), made));
  const show = at.callOf('show-portfolio-to-municipality', holder);
  const { answerId } = value(await showPortfolioToMunicipality(show, at.own(holder), { municipality: at.scope }));
  await at.relay(holder);
  const batch = { assessments: [(await at.cleared()).place] };
  const call = at.by('issue-certificates');
  const { jobId } = value(await issueCertificates(call, at.inPartnership, at.institutionId, batch));
  return {
    ...{ institution: at.institutionId, record: place.recordId, assessment: place.assessmentId },
    ...{ certificate: certificateId, share: shareId, showing: answerId, job: jobId, citizen: holder },
  };
}

describe('a foreign id among certificates', () => {
  test('at the institution, with the holder, and in the municipality', async () => {
    const { scope, partnership, institutionId } = ours;
    const api = competenceApi(ours.open);
    await attemptAll(api, aCaller('job-broker', scope, { partnership }), receiverAttempts(scope), ids);
    await attemptAll(
      api,
      aCaller('candidate', citizen as typeof scope, { partnership: undefined }),
      holderAttempts(citizen),
      ids,
    );
    const assessor = aCaller('assessor', partnership, { partnership, institutionId });
    await attemptAll(api, assessor, issuerAttempts(partnership), ids);
  });
});
