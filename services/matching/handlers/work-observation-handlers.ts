import { takeInDescription } from '#services/matching/capabilities/take-in-description.ts';
import type { workObservationConsumes } from '#services/matching/consumes/work-observation-consumes.ts';
import type { OpenMatching } from '#services/matching/store/matching-store.ts';
import { workDescriptionItem } from '#services/matching/store/work-observation-items.ts';
import { asOwner, asSender, showOutcome } from '#shared/runtime/answers.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';

/** What matching does when a workplace said how somebody works. */
export function workObservationHandlers(open: OpenMatching): EventHandlers<(typeof workObservationConsumes)[number]> {
  return {
    WorkDescribed: (call, event) => takeInDescription(asOwner(call, event.facts.owner), open, event),
    WorkDescribedSettled: (call, event) => {
      const { table } = open(asSender(call, event.facts.sender));
      return showOutcome(table, workDescriptionItem, event.facts.placementId, event);
    },
  };
}
