import { httpHandler } from '#shared/runtime/http-lambda.ts';
import { competenceApi } from './api.ts';
import { openCompetence } from './open.ts';

export const handler = httpHandler('competence', competenceApi(openCompetence));
