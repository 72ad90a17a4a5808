import { withCertified, type CertifiedCompetence, type PersonProfile } from '#services/matching/domain/certified.ts';
import type { EffortEnd } from '#services/matching/domain/effort-end.ts';
import type { Engagement } from '#services/matching/domain/engagement.ts';
import type { MatchMeeting } from '#services/matching/domain/match-meeting.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { lastTerms } from '#services/matching/domain/terms.ts';
import type { SixMonthCheck } from '#services/matching/domain/six-month-check.ts';
import type { CandidateId, MatchMeetingId, OpeningId, PersonId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { AlignmentVersion } from '#shared/shapes/match-meeting.ts';
import type { DeclineReason } from '#shared/shapes/match.ts';
import type { MeetingAnswerReason } from '#shared/shapes/meeting-answer.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';

/** What a municipality keeps of its own people in matching: by id alone, no name. */

/** A candidate's profile as visitation last told it; `version` is the version of the event it came from. */
export type KnownProfile = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly closed: boolean;
  /** Absent where only the closing has been heard, as the profile is. */
  readonly ownerId?: PersonId;
  readonly profile?: ProfileFacts;
  /** The day of the conversation it was said in; absent on what was kept before it was. */
  readonly saidOn?: CivilDate;
  /** The day of the first conversation of this effort. */
  readonly seekingSince?: CivilDate;
  /** What certificates show, while the person lets it be used; drawn from `certifiedItem`. */
  readonly certified?: readonly CertifiedCompetence[];
  /** How the effort ended, while it is closed. */
  readonly ended?: EffortEnd;
};
/** What a person's certificates show, as competence last told it; `version` is the portfolio's. */
export type Certified = {
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly competences: readonly CertifiedCompetence[];
};
export const certifiedItem = defineItem<Certified>({ name: 'certified', partition: (known) => [known.candidateId] });

/** The profile that openings are compared with. */
export function comparedProfile({ profile, certified }: KnownProfile): PersonProfile | undefined {
  return profile && withCertified(profile, certified);
}

export const profileItem = defineItem<KnownProfile>({ name: 'profile', partition: (known) => [known.candidateId] });

/** A candidate who seeks one kind of work; the dearest wish sorts first, so that pages begin with those who wish it most. */
export type Seeking = {
  readonly workArea: string;
  readonly wishPlace: number;
  readonly candidateId: CandidateId;
  readonly ownerId: PersonId;
  readonly profile: PersonProfile;
  readonly saidOn?: CivilDate;
  readonly waitingSince?: CivilDate;
};
export const seekingItem = defineItem<Seeking>({
  name: 'seeking',
  partition: (seeking) => [seeking.workArea],
  sort: (seeking) => [String(seeking.wishPlace), seeking.candidateId],
});

/** "Not this place." Found by candidate in the table, by opening in the first index. */
export type Declined = {
  readonly candidateId: CandidateId;
  readonly openingId: OpeningId;
  readonly reason: DeclineReason;
  /** Why the company said no, where it did at a match meeting. */
  readonly companyReason?: MeetingAnswerReason;
  readonly note?: string;
  readonly declinedAt: string;
  readonly declinedBy: string;
};
export const declinedItem = defineItem<Declined, 'declined-opening'>({
  name: 'declined',
  partition: (declined) => [declined.candidateId],
  sort: (declined) => [declined.openingId],
  indexes: {
    'declined-opening': {
      on: 'gsi1',
      place: (declined) => ({ of: [declined.openingId], sort: declined.candidateId }),
    },
  },
});

/** Listed by candidate, and, while it is still to be held, by the one who called it. */
export const meetingItem = defineItem<MatchMeeting, 'meetings-of' | 'meetings-called'>({
  name: 'match-meeting',
  partition: (meeting) => [meeting.meetingId],
  indexes: {
    'meetings-of': {
      on: 'gsi1',
      place: (meeting) => ({ of: [meeting.candidateId], sort: `${meeting.startsAt}#${meeting.meetingId}` }),
    },
    'meetings-called': {
      on: 'gsi2',
      place: (meeting) =>
        meeting.state === 'called'
          ? { of: [meeting.ownerId], sort: `${meeting.startsAt}#${meeting.meetingId}` }
          : undefined,
    },
  },
});

/** One written alignment of a meeting; never changed. */
export type WrittenAlignment = AlignmentVersion & { readonly meetingId: MatchMeetingId };
export const alignmentItem = defineItem<WrittenAlignment>({
  name: 'alignment',
  partition: (written) => [written.meetingId],
  sort: (written) => [String(written.number).padStart(4, '0')],
});

/** Listed by candidate, and by state for the whole municipality in order of the day it holds from or ended. */
export const placementItem = defineItem<Placement, 'placements-of' | 'placements'>({
  name: 'placement',
  partition: (placement) => [placement.placementId],
  indexes: {
    'placements-of': {
      on: 'gsi1',
      place: (placement) => ({ of: [placement.candidateId], sort: `${placement.startsOn}#${placement.placementId}` }),
    },
    placements: {
      on: 'gsi2',
      place: (placement) => ({
        of: [placement.state],
        sort: `${placement.endedOn ?? lastTerms(placement).from}#${placement.placementId}`,
      }),
    },
  },
});

export const engagementItem = defineItem<Engagement>({
  name: 'engagement',
  partition: (engagement) => [engagement.candidateId],
});

/** Listed by state in order of the day it falls due. */
export const checkItem = defineItem<SixMonthCheck, 'six-month-checks'>({
  name: 'six-month-check',
  partition: (check) => [check.placementId],
  indexes: {
    'six-month-checks': {
      on: 'gsi1',
      place: (check) => ({ of: [check.state], sort: `${check.dueOn}#${check.placementId}` }),
    },
  },
});
