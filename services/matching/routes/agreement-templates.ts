import { Hono, type Context } from 'hono';
import { body, query, type House } from '#shared/runtime/http.ts';
import { AgreementPaperLink } from '#shared/shapes/agreement.ts';
import * as template from '#shared/shapes/agreement-template.ts';
import { PageQuery } from '#shared/shapes/fields.ts';
import { listAgreementTemplates } from '../capabilities/list-agreement-templates.ts';
import { printAgreementTemplate } from '../capabilities/print-agreement-template.ts';
import { setAgreementTemplate } from '../capabilities/set-agreement-template.ts';
import { showAgreementTemplate } from '../capabilities/show-agreement-template.ts';
import { tryAgreementTemplate } from '../capabilities/try-agreement-template.ts';
import { command, read, readByPost, unwrap } from '../edge.ts';
import type { OpenMatching } from '../store/matching-store.ts';

/** The municipality's own words in its agreements. */
export function agreementTemplateRoutes(open: OpenMatching) {
  const of = (c: Context<House>) => [c.var.call, open(c.var.call)] as const;
  return new Hono<House>()
    .get(
      '/agreement-template',
      read('show-agreement-template', {
        title: 'The municipality’s own words in its agreements, and what stands in every agreement beside them',
        answers: template.TemplateView,
      }),
      async (c) => c.json(unwrap(await showAgreementTemplate(open(c.var.call)))),
    )
    .get(
      '/agreement-template/versions',
      read('list-agreement-templates', {
        title: 'Every version of those words, the newest first, with who, when and why',
        answers: template.TemplateVersions,
      }),
      query(PageQuery),
      async (c) => c.json(unwrap(await listAgreementTemplates(open(c.var.call), c.req.valid('query')))),
    )
    .post(
      '/agreement-template/tried',
      readByPost('try-agreement-template', {
        title: 'How an agreement of a kind would be read with other words, before they are saved',
        answers: template.TemplateSample,
      }),
      body(template.TemplateTrial),
      (c) => c.json(unwrap(tryAgreementTemplate(c.var.call, c.req.valid('json')))),
    )
    .post(
      '/agreement-template/paper',
      readByPost('print-agreement-template', {
        title: 'The same on paper',
        answers: AgreementPaperLink,
      }),
      body(template.TemplateTrial),
      async (c) => c.json(unwrap(await printAgreementTemplate(...of(c), c.req.valid('json')))),
    )
    .post(
      '/agreement-template',
      command('set-agreement-template', {
        title: 'Decide the municipality’s own words from now on, and why',
        answers: template.TemplateSet,
        status: 200,
        refuses: [],
      }),
      body(template.TemplateToSet),
      async (c) => c.json(unwrap(await setAgreementTemplate(...of(c), c.req.valid('json')))),
    );
}
