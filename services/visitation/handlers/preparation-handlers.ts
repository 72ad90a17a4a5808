import type { EventHandlers } from '#shared/runtime/consume.ts';
import type { Messages } from '#shared/runtime/ports/messages.ts';
import { showDreamComment } from '../capabilities/show-dream-comment.ts';
import { takeInDream } from '../capabilities/take-in-dream.ts';
import { takeInPreparation } from '../capabilities/take-in-preparation.ts';
import { takeBackPreparationLinks, tellOfPreparation } from '../capabilities/tell-of-preparation.ts';
import { takeOverPreparation } from '../capabilities/take-over-preparation.ts';
import type { PreparationConsumed } from '../consumes/preparation-consumes.ts';
import type { OpenVisitation } from '../store/visitation-store.ts';

/** What is done when a person prepared something, or somebody of the staff did so with them. */
export function preparationHandlers(open: OpenVisitation, messages: Messages): EventHandlers<PreparationConsumed> {
  return {
    PreparationSubmitted: (call, event) => takeInPreparation(call, open, event),
    PreparationChanged: (call, event) => takeInPreparation(call, open, event),
    PreparationDelivered: (call, event) => takeOverPreparation(call, open, event),
    PreparationInvited: (call, event) => tellOfPreparation(call, open, messages, event),
    PreparationInvitationWithdrawn: (call, event) => takeBackPreparationLinks(call, open, event.facts.candidateId),
    DreamChanged: (call) => takeInDream(call, open),
    DreamCommented: (call, event) => showDreamComment(call, open, event),
  };
}
