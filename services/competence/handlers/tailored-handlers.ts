import type { EventOf } from '#shared/events/catalogue.ts';
import { toldCompany, toldId } from '#shared/kernel/ids.ts';
import { asOwner, asSender, showOutcome } from '#shared/runtime/answers.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import { countBarrier } from '../capabilities/count-barrier.ts';
import { showMyTailoredCourse } from '../capabilities/show-my-tailored-course.ts';
import { showTailoredRequest } from '../capabilities/show-tailored-request.ts';
import { takeInPlacement, type PlacementEvent } from '../capabilities/take-in-placement.ts';
import { takeInTailoredAnswer } from '../capabilities/take-in-tailored-answer.ts';
import { takeInUpliftNeed } from '../capabilities/take-in-uplift-need.ts';
import { tellInstitutions, type WrittenAbout } from '../capabilities/tell-institutions.ts';
import { exchangeOf } from '../domain/tailored-answer.ts';
import type { CompetenceStore, OpenCompetence } from '../store/competence-store.ts';
import { tailoredAnswerItem, upliftNeedItem } from '../store/tailored-items.ts';

type Shown =
  | 'TailoredRequestDescribed'
  | 'TailoredApprovalAsked'
  | 'TailoredApprovalRefused'
  | 'TailoredCourseStarted'
  | 'TailoredCourseEnded'
  | 'TailoredRequestExpired'
  | 'TailoredAnswerMissed';

/** What is heard of tailored courses. */
export type TailoredHeard =
  | PlacementEvent['type']
  | Shown
  | WrittenAbout['type']
  | 'TailoredCourseOffered'
  | 'TailoredCourseDeclined'
  | 'TailoredAnswerSettled'
  | 'UpliftNeedDescribed'
  | 'UpliftNeedSettled';

/** What follows of a request: in the municipality, at the institutions, at the company and for the person. */
export function tailoredHandlers(open: OpenCompetence): EventHandlers<TailoredHeard> {
  const inPartnership = (call: Call): CompetenceStore => {
    if (!call.partnership) throw new Error('an event of a municipality without its partnership');
    return open({ ...call, scope: call.partnership, partnership: undefined });
  };
  const show = async (call: Call, { facts }: { readonly facts: { readonly requestId: string } }): Promise<void> => {
    const requestId = toldId('tailoredRequest', facts.requestId);
    await showTailoredRequest(open(call), inPartnership(call), requestId);
    await showMyTailoredCourse(call, open, requestId);
  };
  const showAndWrite = async (call: Call, event: WrittenAbout): Promise<void> => {
    await show(call, event);
    await tellInstitutions(open(call), event);
  };
  const placed = (call: Call, event: PlacementEvent): Promise<void> => takeInPlacement(open(call), event);
  const answered = (call: Call, event: EventOf<'TailoredCourseOffered' | 'TailoredCourseDeclined'>): Promise<void> => {
    const owner = asOwner(call, event.facts.owner);
    return takeInTailoredAnswer(owner, open(owner), event);
  };
  return {
    PlacementStarted: placed,
    PlacementChanged: placed,
    PlacementEnded: placed,
    PlacementCorrected: placed,
    PlacementWithdrawn: placed,
    TailoredRequestDescribed: show,
    TailoredApprovalAsked: show,
    TailoredApprovalRefused: show,
    TailoredCourseStarted: show,
    TailoredCourseEnded: show,
    TailoredRequestExpired: show,
    TailoredAnswerMissed: show,
    TailoredCourseRequested: showAndWrite,
    TailoredOfferCountered: showAndWrite,
    TailoredCourseAgreed: showAndWrite,
    TailoredRequestWithdrawn: showAndWrite,
    TailoredRequestReminded: showAndWrite,
    TailoredCourseOffered: answered,
    TailoredCourseDeclined: answered,
    TailoredAnswerSettled: async (call, event) => {
      await show(call, event);
      await countBarrier(inPartnership(call), event);
      const { sender, requestId, institutionId } = event.facts;
      const exchange = exchangeOf(toldId('tailoredRequest', requestId), toldCompany(institutionId));
      await showOutcome(open(asSender(call, sender)).table, tailoredAnswerItem, exchange, event);
    },
    UpliftNeedDescribed: (call, event) => {
      const owner = asOwner(call, event.facts.owner);
      return takeInUpliftNeed(owner, open(owner), event);
    },
    UpliftNeedSettled: async (call, event) => {
      if (event.facts.outcome === 'accepted') await show(call, event);
      await showOutcome(open(asSender(call, event.facts.sender)).table, upliftNeedItem, event.facts.requestId, event);
    },
  };
}
