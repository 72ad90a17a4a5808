import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import {
  InvoiceBasis,
  InvoiceFile,
  InvoiceMonth,
  InvoiceTerms,
  InvoiceTermsSaved,
} from '#shared/shapes/invoice-basis.ts';
import { exportInvoiceBasis } from '../capabilities/export-invoice-basis.ts';
import { setInvoiceTerms } from '../capabilities/set-invoice-terms.ts';
import { showInvoiceBasis } from '../capabilities/show-invoice-basis.ts';
import { command, read, unwrap } from '../edge.ts';
import type { OpenCompetence } from '../store/competence-store.ts';
import { courseIn } from './path-ids.ts';

/** What a course costs, month by month. */
export function invoiceRoutes(open: OpenCompetence) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .put(
      '/institutions/:institutionId/courses/:courseId/invoice-terms',
      command('set-invoice-terms', {
        title: 'Say how a course is paid for',
        answers: InvoiceTermsSaved,
        status: 200,
        refuses: ['course-not-found', 'course-still-draft'],
      }),
      body(InvoiceTerms),
      async (c) => c.json(unwrap(await setInvoiceTerms(...of(c), courseIn(c), c.req.valid('json')))),
    )
    .get(
      '/institutions/:institutionId/courses/:courseId/invoice-basis',
      read('show-invoice-basis', {
        title: 'What a month of a course comes to',
        answers: InvoiceBasis,
        refuses: ['course-not-found', 'course-still-draft'],
      }),
      query(InvoiceMonth),
      async (c) => c.json(unwrap(await showInvoiceBasis(...of(c), courseIn(c), c.req.valid('query')))),
    )
    .post(
      '/institutions/:institutionId/courses/:courseId/invoice-basis/file',
      command('export-invoice-basis', {
        title: 'A month’s invoice basis as a spreadsheet',
        answers: InvoiceFile,
        status: 200,
        refuses: ['course-not-found', 'course-still-draft'],
      }),
      body(InvoiceMonth),
      async (c) => c.json(unwrap(await exportInvoiceBasis(...of(c), courseIn(c), c.req.valid('json')))),
    );
}
