import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { CertificateForm, OwnCertificate } from '#shared/shapes/certificate.ts';
import type { PortfolioView } from '#shared/shapes/portfolio.ts';

/** The citizen's own scope, under which everything of theirs is asked for. */
export const own = (): { readonly scope: string } => ({ scope: requiredRole().scope });

/** My certificates, newest first. */
export const readCertificates = query(async (): Promise<readonly OwnCertificate[]> => {
  const page = await answerOf(competence.certificates.$get({ param: own(), query: { limit: '100' } }));
  return page.items;
}, 'own-certificates');

export const readCertificate = query(
  (certificateId: string): Promise<OwnCertificate> =>
    answerOf(competence.certificates[':certificateId'].$get({ param: { ...own(), certificateId } })),
  'own-certificate',
);

/** What I have said and shared. */
export const readPortfolio = query(
  (): Promise<PortfolioView> => answerOf(competence.portfolio.$get({ param: own() })),
  'portfolio',
);

/** Opens the paper, or saves the credential: by a link that is good for some minutes. */
export async function download(certificateId: string, form: CertificateForm): Promise<void> {
  const param = { ...own(), certificateId };
  const { link } = await answerOf(competence.certificates[':certificateId'].download.$get({ param, query: { form } }));
  location.assign(link);
}
