import { httpHandler } from '#shared/runtime/http-lambda.ts';
import { matchingApi } from './api.ts';
import { openMatching } from './open.ts';

export const handler = httpHandler('matching', matchingApi(openMatching));
