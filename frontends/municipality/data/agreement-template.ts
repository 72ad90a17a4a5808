import { query } from '@solidjs/router';
import { answerOf, matching, once } from '#kit/network/services.ts';
import type { TemplateToSet, TemplateTrial } from '#shared/shapes/agreement-template.ts';

const template = matching['agreement-template'];

/** The municipality's own words in its agreements now. */
export const readTemplate = query(
  (scope: string) => answerOf(template.$get({ param: { scope } })),
  'agreement-template',
);

/** One page of the versions that were decided, the newest first. */
export const readTemplateVersions = query(
  (scope: string, cursor?: string) => answerOf(template.versions.$get({ param: { scope }, query: { cursor } })),
  'agreement-template-versions',
);

/** How an agreement would be read with other words; nothing is saved. */
export function tryTemplate(scope: string, json: TemplateTrial) {
  return answerOf(template.tried.$post({ param: { scope }, json }));
}

/** The address of the same on paper; good for some minutes. */
export async function templatePaperLink(scope: string, json: TemplateTrial): Promise<string> {
  return (await answerOf(template.paper.$post({ param: { scope }, json }))).link;
}

/** Decides the municipality's own words from now on. */
export function setTemplate(scope: string, json: TemplateToSet, key: string) {
  return answerOf(template.$post({ param: { scope }, json }, once(key)));
}
