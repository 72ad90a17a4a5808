import { partnershipScope } from '#shared/kernel/scope.ts';
import type { Call } from '#shared/runtime/call.ts';
import type { EventHandlers } from '#shared/runtime/consume.ts';
import type { OpenClusterNetwork } from './api.ts';
import { countPlaces } from './capabilities/count-places.ts';
import { inviteToMatchMeeting, renewInvitations } from './capabilities/invite-to-match-meeting.ts';
import { sendSigningCode } from './capabilities/send-signing-code.ts';
import { tellOfAgreement } from './capabilities/tell-of-agreement.ts';
import { tellOfLookBack } from './capabilities/tell-of-look-back.ts';
import { tellOfStillThere } from './capabilities/tell-of-still-there.ts';
import { tellOfCheckIn } from './capabilities/tell-of-check-in.ts';
import { endFormerLinks } from './capabilities/end-former-links.ts';
import { tellOfCompensation } from './capabilities/tell-of-compensation.ts';
import { tellOfMeetingTimes } from './capabilities/tell-of-meeting-times.ts';
import { tellOfExpectations } from './capabilities/tell-of-expectations.ts';
import { takeInMunicipality } from './capabilities/take-in-municipality.ts';
import { takeInMunicipalStaff } from './capabilities/take-in-municipal-staff.ts';
import type { ClusterNetworkStore } from './store/cluster-network-store.ts';
import type { Consumed } from './config.ts';

/**
 * What the network does when it hears of something. The municipalities tell it; the network itself is the
 * partnership's, so its data are opened there.
 */
export function eventHandlers(open: OpenClusterNetwork): EventHandlers<Consumed> {
  return {
    MunicipalityJoined: (call, event) => takeInMunicipality(shared(open, call, event.facts.partnership), event),
    StaffRolesChanged: (call, event) => takeInMunicipalStaff(shared(open, call), event),
    PlaceClaimed: (call, event) => countPlaces(shared(open, call), 'claimed', event.facts),
    PlaceReleased: (call, event) => countPlaces(shared(open, call), 'released', event.facts),
    MatchMeetingCalled: (call, event) => inviteToMatchMeeting(shared(open, call), event),
    AgreementOffered: (call, event) => tellOfAgreement(call, shared(open, call), event),
    AgreementLeftUnsigned: (call, event) => tellOfAgreement(call, shared(open, call), event),
    SigningCodeAsked: async (call, event) => {
      if (event.facts.companyId) await sendSigningCode(call, open(call), event);
    },
    CompensationChanged: (call, event) => tellOfCompensation(shared(open, call), event),
    AlignmentTalkChanged: (call, event) => tellOfExpectations(shared(open, call), event),
    StillThereAsked: (call, event) => tellOfStillThere(call, shared(open, call), event),
    LookBackChanged: (call, event) => tellOfLookBack(shared(open, call), event),
    CheckInAsked: (call, event) => tellOfCheckIn(call, shared(open, call), event),
    MeetingTimesChanged: (call, event) => tellOfMeetingTimes(call, shared(open, call), event),
    CompanyChanged: async (call, event) => {
      await renewInvitations(open(call), event);
      await endFormerLinks(call, open(call), event.facts.companyId);
    },
    BuddyWithdrawn: async (call, event) => {
      await renewInvitations(open(call), event);
      await endFormerLinks(call, open(call), event.facts.companyId);
    },
  };
}

function shared(
  open: OpenClusterNetwork,
  { partnership, ...call }: Call,
  named: string | undefined = partnership,
): ClusterNetworkStore {
  if (!named) throw new Error('an event of no partnership');
  return open({ ...call, scope: partnershipScope(named) });
}
