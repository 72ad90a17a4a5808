import { writeToStaff, type StaffDependencies } from '#services/access/ports/write-to-staff.ts';
import { membersOf } from '#services/access/store/people.ts';
import type { Role } from '#shared/access/roles.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { RequestTurn } from '#shared/shapes/message.ts';

type RequestEventName =
  | 'TailoredAnswerSettled'
  | 'TailoredAnswerMissed'
  | 'TailoredApprovalAsked'
  | 'TailoredApprovalRefused'
  | 'TailoredRequestReminded'
  | 'TailoredRequestExpired';
type RequestEvent = { [Name in RequestEventName]: EventOf<Name> }[RequestEventName];

/**
 * Writes to whoever in the municipality has the turn in a request for a tailored course: the one who asked, or, where a
 * price waits for approval, everybody with the role that may approve it.
 */
export async function tellOfTailoredRequest(
  call: Call,
  dependencies: StaffDependencies,
  event: RequestEvent,
): Promise<void> {
  const notice = noticeOf(event);
  if (!notice) return;
  const { requestId, ownerId } = event.facts;
  const link = `${dependencies.publicOrigin}/kommune/kompetenceloeft/oensker/${requestId}`;
  const turn = 'turn' in event.facts ? event.facts.turn : 'requester';
  const isApproved = turn === 'education-coordinator' || turn === 'team-leader';
  const recipients = isApproved ? await withRole(call, dependencies, turn) : [ownerId];
  for (const personId of recipients)
    await writeToStaff(call, dependencies, personId, event.id, { template: 'tailored-request-turn', notice, link });
}

function noticeOf({ type, facts }: RequestEvent): RequestTurn | undefined {
  switch (type) {
    case 'TailoredAnswerSettled':
      if (facts.outcome !== 'accepted') return undefined;
      return facts.answer === 'offer' ? 'offered' : 'declined';
    case 'TailoredAnswerMissed':
      return 'offers-wait';
    case 'TailoredApprovalAsked':
      return 'approval-asked';
    case 'TailoredApprovalRefused':
      return 'approval-refused';
    case 'TailoredRequestReminded':
      return facts.turn === 'institution' ? undefined : 'reminded';
    case 'TailoredRequestExpired':
      return 'expired';
  }
}

const staffAtOnce = 100;

async function withRole(call: Call, { access }: StaffDependencies, role: Role): Promise<string[]> {
  const found: string[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await membersOf(access, call.scope, { limit: staffAtOnce, ...(after && { after }) });
    found.push(...page.items.filter(({ roles }) => roles.includes(role)).map(({ personId }) => personId));
    after = page.last;
  } while (after);
  return found;
}
