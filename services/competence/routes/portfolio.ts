import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { CertificateDownload, DownloadLink, OwnCertificate, OwnCertificates } from '#shared/shapes/certificate.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import {
  PortfolioChange,
  PortfolioExport,
  PortfolioSaved,
  PortfolioShowing,
  PortfolioShowingEnd,
  PortfolioShowingSaved,
  PortfolioView,
  ReceivedPage,
  ReceivedView,
  ShareEnd,
  ShareEnded,
  ShareMade,
  ShareSaved,
} from '#shared/shapes/portfolio.ts';
import { changePortfolio } from '../capabilities/change-portfolio.ts';
import { downloadCertificate } from '../capabilities/download-certificate.ts';
import { endPortfolioShowing } from '../capabilities/end-portfolio-showing.ts';
import { endShare } from '../capabilities/end-share.ts';
import { exportPortfolio } from '../capabilities/export-portfolio.ts';
import { listOwnCertificates } from '../capabilities/list-own-certificates.ts';
import { listReceivedPortfolios } from '../capabilities/list-received-portfolios.ts';
import { openOwnCertificate } from '../capabilities/open-own-certificate.ts';
import { openReceivedPortfolio } from '../capabilities/open-received-portfolio.ts';
import { sharePortfolio } from '../capabilities/share-portfolio.ts';
import { showPortfolioToMunicipality } from '../capabilities/show-portfolio-to-municipality.ts';
import { showPortfolio } from '../capabilities/show-portfolio.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { certificateIn, receivedIn, shareIn, showingIn } from './path-ids.ts';

/** What a citizen owns and shares, under the citizen; and what a municipality was shown, under the municipality. */
export function portfolioRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/certificates',
      read('list-own-certificates', { title: 'My certificates, newest first', answers: OwnCertificates }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listOwnCertificates(open(c.var.call), c.req.valid('query')))),
    )
    .get(
      '/certificates/:certificateId',
      read('open-own-certificate', {
        title: 'One of my certificates',
        answers: OwnCertificate,
        refuses: ['certificate-not-found'],
      }),
      async (c) => c.json(unwrap(await openOwnCertificate(open(c.var.call), certificateIn(c)))),
    )
    .get(
      '/certificates/:certificateId/download',
      read('download-certificate', {
        title: 'A link to the paper or the signed credential, good for some minutes',
        answers: DownloadLink,
        refuses: ['certificate-not-found'],
      }),
      query(CertificateDownload),
      async (c) =>
        c.json(unwrap(await downloadCertificate(open(c.var.call), certificateIn(c), c.req.valid('query').form))),
    )
    .get(
      '/portfolio',
      read('show-portfolio', { title: 'What I have said and shared', answers: PortfolioView }),
      async (c) => c.json(await showPortfolio(...of(c))),
    )
    .put(
      '/portfolio',
      command('change-portfolio', { title: 'Say in own words what I can', answers: PortfolioSaved, status: 200 }),
      body(PortfolioChange),
      async (c) => c.json(unwrap(await changePortfolio(...of(c), c.req.valid('json')))),
    )
    .get(
      '/portfolio/export',
      read('export-portfolio', { title: 'Everything in one file', answers: PortfolioExport }),
      async (c) => c.json(unwrap(await exportPortfolio(...of(c)))),
    )
    .post(
      '/shares',
      command('share-portfolio', {
        title: 'Make a link to some of my certificates',
        answers: ShareSaved,
        status: 201,
        refuses: ['certificate-not-found'],
      }),
      body(ShareMade),
      async (c) => c.json(unwrap(await sharePortfolio(...of(c), c.req.valid('json'))), 201),
    )
    .post(
      '/shares/:shareId/end',
      command('end-share', {
        title: 'End a link at once',
        answers: ShareEnded,
        status: 200,
        refuses: ['share-not-found', 'share-not-open'],
      }),
      body(ShareEnd),
      async (c) => c.json(unwrap(await endShare(...of(c), shareIn(c), c.req.valid('json')))),
    )
    .post(
      '/showings',
      command('show-portfolio-to-municipality', {
        title: 'Show a municipality my certificates',
        answers: PortfolioShowingSaved,
        status: 202,
        refuses: ['nothing-to-show', 'showing-under-way'],
      }),
      body(PortfolioShowing),
      async (c) => c.json(unwrap(await showPortfolioToMunicipality(...of(c), c.req.valid('json'))), 202),
    )
    .post(
      '/showings/:answerId/end',
      command('end-portfolio-showing', {
        title: 'Show a municipality my certificates no longer',
        answers: PortfolioShowingSaved,
        status: 202,
        refuses: ['showing-not-found'],
      }),
      body(PortfolioShowingEnd),
      async (c) => c.json(unwrap(await endPortfolioShowing(...of(c), showingIn(c), c.req.valid('json'))), 202),
    )
    .get(
      '/received-portfolios',
      read('list-received-portfolios', { title: 'Portfolios that people show us now', answers: ReceivedPage }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listReceivedPortfolios(...of(c), c.req.valid('query')))),
    )
    .get(
      '/received-portfolios/:answerId',
      read('open-received-portfolio', {
        title: 'A portfolio that somebody shows us',
        answers: ReceivedView,
        refuses: ['portfolio-not-received'],
      }),
      async (c) => c.json(unwrap(await openReceivedPortfolio(...of(c), receivedIn(c)))),
    );
}
