import { describeApi, notOpened } from '#shared/runtime/describe-api.ts';
import { competenceApi } from './api.ts';

export const describe = (): Promise<object> => describeApi('competence', competenceApi(notOpened));
