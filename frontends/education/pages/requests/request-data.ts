import { query } from '@solidjs/router';
import { answerOf, competence } from '#kit/network/services.ts';
import type { InboxPart } from '#shared/shapes/asked-request.ts';
import type { OwnInstitution } from '../../data/own-institution.ts';

const institution = competence.institutions[':institutionId'];
const mostPerPage = '50';

/** One page of a part of the inbox, the first due first. */
export const readAsked = query(
  ({ scope, institutionId }: OwnInstitution, part: InboxPart, cursor?: string) =>
    answerOf(
      institution.requests.$get({ param: { scope, institutionId }, query: { part, limit: mostPerPage, cursor } }),
    ),
  'asked-requests',
);

/** One request with everything that was said. */
export const readAskedRequest = query(
  ({ scope, institutionId }: OwnInstitution, requestId: string) =>
    answerOf(institution.requests[':requestId'].$get({ param: { scope, institutionId, requestId } })),
  'asked-request',
);
