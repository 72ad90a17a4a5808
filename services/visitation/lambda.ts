import { httpHandler } from '#shared/runtime/http-lambda.ts';
import { visitationApi } from './api.ts';
import { openVisitation } from './open.ts';

export const handler = httpHandler('visitation', visitationApi(openVisitation));
