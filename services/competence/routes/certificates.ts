import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import {
  CertificateBatch,
  CertificateIssue,
  CertificateReissue,
  CertificateRevocation,
  CertificateSaved,
  IssuedPage,
  IssuedView,
  JobStarted,
  JobView,
} from '#shared/shapes/certificate.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { issueCertificate } from '../capabilities/issue-certificate.ts';
import { issueCertificates } from '../capabilities/issue-certificates.ts';
import { listIssuedCertificates } from '../capabilities/list-issued-certificates.ts';
import { openIssuedCertificate } from '../capabilities/open-issued-certificate.ts';
import { openJob } from '../capabilities/open-job.ts';
import { reissueCertificate } from '../capabilities/reissue-certificate.ts';
import { revokeCertificate } from '../capabilities/revoke-certificate.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { certificateIn, institutionIn, jobIn } from './path-ids.ts';

/** Certificates at the institution that issues them, under the partnership. */
export function certificateRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/institutions/:institutionId/certificates',
      read('list-issued-certificates', {
        title: 'The certificates that the institution has issued, newest first',
        answers: IssuedPage,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listIssuedCertificates(...of(c), institutionIn(c), c.req.valid('query')))),
    )
    .post(
      '/institutions/:institutionId/certificates',
      command('issue-certificate', {
        title: 'Issue the certificate of a cleared assessment',
        answers: CertificateSaved,
        status: 201,
        refuses: ['institution-not-accredited', 'assessment-not-ready', 'certificate-already-issued'],
      }),
      body(CertificateIssue),
      async (c) => {
        const place = { institutionId: institutionIn(c), ...c.req.valid('json') };
        return c.json(unwrap(await issueCertificate(...of(c), place)), 201);
      },
    )
    .post(
      '/institutions/:institutionId/certificate-batches',
      command('issue-certificates', {
        title: 'Issue the certificates of many assessments, as a job',
        answers: JobStarted,
        status: 202,
        refuses: ['institution-not-accredited'],
      }),
      body(CertificateBatch),
      async (c) => c.json(unwrap(await issueCertificates(...of(c), institutionIn(c), c.req.valid('json'))), 202),
    )
    .get(
      '/institutions/:institutionId/jobs/:jobId',
      read('open-job', { title: 'How far a job has come', answers: JobView, refuses: ['job-not-found'] }),
      async (c) => c.json(unwrap(await openJob(open(c.var.call), institutionIn(c), jobIn(c)))),
    )
    .get(
      '/institutions/:institutionId/certificates/:certificateId',
      read('open-issued-certificate', {
        title: 'A certificate with all that stands on it',
        answers: IssuedView,
        refuses: ['certificate-not-found'],
      }),
      async (c) => c.json(unwrap(await openIssuedCertificate(...of(c), institutionIn(c), certificateIn(c)))),
    )
    .post(
      '/institutions/:institutionId/certificates/:certificateId/revocation',
      command('revoke-certificate', {
        title: 'Take a certificate back',
        answers: CertificateSaved,
        status: 200,
        refuses: ['certificate-not-found', 'certificate-not-valid'],
      }),
      body(CertificateRevocation),
      async (c) =>
        c.json(unwrap(await revokeCertificate(...of(c), institutionIn(c), certificateIn(c), c.req.valid('json')))),
    )
    .post(
      '/institutions/:institutionId/certificates/:certificateId/replacement',
      command('reissue-certificate', {
        title: 'Issue a certificate anew in place of one that was wrong',
        answers: CertificateSaved,
        status: 201,
        refuses: ['certificate-not-found', 'certificate-not-valid', 'institution-not-accredited'],
      }),
      body(CertificateReissue),
      async (c) =>
        c.json(
          unwrap(await reissueCertificate(...of(c), institutionIn(c), certificateIn(c), c.req.valid('json'))),
          201,
        ),
    );
}
