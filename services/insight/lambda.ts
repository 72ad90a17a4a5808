import { httpHandler } from '#shared/runtime/http-lambda.ts';
import { insightApi } from './api.ts';
import { openInsight } from './open.ts';

export const handler = httpHandler('insight', insightApi(openInsight));
