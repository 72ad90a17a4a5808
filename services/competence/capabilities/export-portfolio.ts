import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import { fileOf, ownCertificate, ownedCertificates } from '#services/competence/store/portfolio-items.ts';
import type { Call } from '#shared/runtime/call.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { CertificateForm } from '#shared/shapes/certificate.ts';
import type { PortfolioExport } from '#shared/shapes/portfolio.ts';
import { showPortfolio } from './show-portfolio.ts';

/** Everything the person has here in one file, with links to the papers and the credentials that work for some minutes. */
export async function exportPortfolio(
  call: Call,
  competence: CompetenceStore,
): Promise<Result<PortfolioExport, CompetenceRefusal>> {
  const { table, keys, files } = competence;
  const [portfolio, owned, opened] = await Promise.all([
    showPortfolio(call, competence),
    ownedCertificates(table),
    keys(),
  ]);
  const certificates = await Promise.all(
    owned.map(async (one) => {
      const link = (form: CertificateForm, end: string): Promise<string> =>
        files().downloadLink(table.scope, fileOf(one.certificateId, form), `${one.number}.${end}`);
      const [pdf, credential] = await Promise.all([link('pdf', 'pdf'), link('credential', 'json')]);
      return { ...ownCertificate(opened, one), pdf, credential };
    }),
  );
  return ok({ exportedAt: call.now, portfolio, certificates });
}
