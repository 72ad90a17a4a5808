import type { VisitationRefusal } from '#services/visitation/refusals.ts';
import { contactCourseOf } from '#services/visitation/domain/contact-course.ts';
import { conversationLine } from '#services/visitation/domain/conversation-views.ts';
import { candidateWithFile } from '#services/visitation/store/candidate-at-version.ts';
import { plannedConversationItem } from '#services/visitation/store/conversation-items.ts';
import type { VisitationStore } from '#services/visitation/store/visitation-store.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { pagedList } from '#shared/runtime/paged-list.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { ConversationPage } from '#shared/shapes/planned-conversation.ts';

/** More than anybody is met in a period of the rule; what lies before is not asked for. */
const mostInPeriod = 100;

/**
 * A person's conversations, the latest first, and whether the rule of how often somebody is met is met.
 * Refusals: candidate-not-found, cursor-not-valid.
 */
export async function listConversations(
  call: Call,
  visitation: VisitationStore,
  candidateId: CandidateId,
  ask: PageQuery,
): Promise<Result<ConversationPage, VisitationRefusal>> {
  const known = await candidateWithFile(visitation, candidateId);
  if (!known) return refuse('candidate-not-found');
  const list = { kind: plannedConversationItem, index: 'conversations-with', of: [candidateId] } as const;
  const [page, recent] = await Promise.all([
    pagedList(call, visitation, ask, { ...list, descending: true }, conversationLine),
    visitation.table.list({ ...list, descending: true, limit: mostInPeriod }),
  ]);
  if (!page.ok) return page;
  return ok({ ...page.value, course: contactCourseOf(known.candidate, known.file, recent.items, call.now) });
}
