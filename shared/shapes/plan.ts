import * as z from 'zod/mini';
import { idPattern, type PersonId, type TeamMemberId } from '#shared/kernel/ids.ts';
import {
  choicesOf,
  civilDateField,
  hoursField,
  idOf,
  line,
  otherwise,
  paidHoursField,
  text,
  versionField,
  words,
} from './fields.ts';
import { TeamMember } from './person-team.ts';
import { planTracks } from './plan-tracks.ts';
import { ProfileWords } from './profile.ts';
import { competences, considerations } from './vocabulary.ts';

/** What a plan is made of: a goal, the sub-goals on the way, and what somebody does by a day. */
export const planItemKinds = ['goal', 'sub-goal', 'activity'] as const;

export const planItemStates = ['planned', 'under-way', 'reached', 'dropped'] as const;
export type PlanItemState = (typeof planItemStates)[number];

export const planMoves = ['start', 'reach', 'drop', 'reopen'] as const;
export type PlanMove = (typeof planMoves)[number];

/** Who has something in a plan: the person, one of the staff, or somebody of the person's team. */
export type PlanOwner = 'person' | PersonId | TeamMemberId;

const ownerPatterns = [/^person$/, idPattern('person'), idPattern('teamMember')];
const ownerPattern = new RegExp(ownerPatterns.map(({ source }) => source).join('|'));

/** Nothing stands in a plan that nobody has: a goal without an owner is refused here. */
export const planOwnerField = z
  .string({ error: 'owner-missing' })
  .check(
    z.minLength(1, { error: 'owner-missing', abort: true }),
    z.regex(ownerPattern, 'owner-missing'),
  ) as unknown as z.ZodMiniType<PlanOwner, string>;

const itemWords = {
  /** What it is called in the municipality. */
  title: line(160),
  /** The same in the person's own words, which the person reads; the title where absent. */
  ownWords: z.optional(text(300)),
  owner: planOwnerField,
  /** The day it is to be done; an activity always has one. */
  dueOn: z.optional(civilDateField),
  track: z.optional(z.enum(planTracks)),
};

/** Something more in a plan. `under`: the goal or sub-goal it belongs to; a goal belongs to none. */
export const PlanItemAddition = z
  .object({ kind: z.enum(planItemKinds, otherwise('not-valid')), under: z.optional(idOf('planItem')), ...itemWords })
  .check(
    z.refine((item) => item.kind === 'goal' || Boolean(item.under), { error: 'missing', path: ['under'] }),
    z.refine((item) => item.kind !== 'activity' || Boolean(item.dueOn), { error: 'missing', path: ['dueOn'] }),
  );
export type PlanItemAddition = z.infer<typeof PlanItemAddition>;

/** One part of a plan as it shall be, from the version of that part the page showed. */
export const PlanItemChange = z.object({ version: versionField(), ...itemWords });
export type PlanItemChange = z.infer<typeof PlanItemChange>;

/** How it goes with one part of a plan; what is dropped says why. */
export const PlanItemMove = z
  .object({ version: versionField(), move: z.enum(planMoves, otherwise('not-valid')), reason: z.optional(text(300)) })
  .check(z.refine(({ move, reason }) => move !== 'drop' || Boolean(reason), { error: 'missing', path: ['reason'] }));
export type PlanItemMove = z.infer<typeof PlanItemMove>;

/** How one of the seven tracks stands. */
export const trackStandings = ['goes-well', 'needs-attention', 'not-now'] as const;

export const TrackNoting = z.object({
  /** The version of this track alone; 0 where nothing is written yet. */
  version: versionField(0),
  track: z.enum(planTracks, otherwise('not-valid')),
  standing: z.enum(trackStandings, otherwise('not-valid')),
  note: text(600),
});
export type TrackNoting = z.infer<typeof TrackNoting>;

/** Something that is in the way, new where no id is named. Whatever is for the staff alone the person never reads here. */
export const BarrierKeeping = z
  .object({
    barrierId: z.optional(idOf('barrier')),
    version: versionField(0),
    words: words(300),
    track: z.optional(z.enum(planTracks)),
    forStaffOnly: z.boolean(otherwise('not-valid')),
    overcome: z.boolean(otherwise('not-valid')),
  })
  .check(
    z.refine(({ barrierId, version }) => !barrierId === (version === 0), { error: 'not-valid', path: ['version'] }),
  );
export type BarrierKeeping = z.infer<typeof BarrierKeeping>;

/** What a person can do now and wants to, and which competences somebody else than they has seen. */
export const CapacityDescription = z.object({
  version: versionField(0),
  hoursNow: z.optional(paidHoursField),
  hoursWanted: z.optional(hoursField),
  seenAtWork: choicesOf(competences),
  onCertificate: choicesOf(competences),
});
export type CapacityDescription = z.infer<typeof CapacityDescription>;

/** Which needs for consideration a company may be told of; all others are used to find a match and shown to none. */
export const NeedsTold = z.object({ version: versionField(), told: choicesOf(considerations) });
export type NeedsTold = z.infer<typeof NeedsTold>;

/** The answer to every change of a plan: the part that was changed, and its version. */
export const PlanChanged = z.object({ candidateId: idOf('candidate'), partId: z.string(), version: z.number() });
export type PlanChanged = z.infer<typeof PlanChanged>;

/** One part of a plan. */
export const PlanItem = z.object({
  itemId: idOf('planItem'),
  /** Counts the changes of this part alone, so that two who change different parts are in nobody's way. */
  version: z.number(),
  kind: z.enum(planItemKinds),
  under: z.optional(idOf('planItem')),
  title: z.string(),
  ownWords: z.optional(z.string()),
  owner: z.string() as unknown as z.ZodMiniType<PlanOwner, string>,
  dueOn: z.optional(civilDateField),
  track: z.optional(z.enum(planTracks)),
  state: z.enum(planItemStates),
  /** Why it was dropped. */
  reason: z.optional(z.string()),
  /** The day it was reached or dropped. */
  settledOn: z.optional(civilDateField),
  /** Reached because the person said so, and what they said. */
  saidByPerson: z.optional(z.string()),
});
export type PlanItem = z.infer<typeof PlanItem>;

export const Barrier = z.object({
  barrierId: idOf('barrier'),
  version: z.number(),
  words: z.string(),
  track: z.optional(z.enum(planTracks)),
  forStaffOnly: z.boolean(),
  overcome: z.boolean(),
});
export type Barrier = z.infer<typeof Barrier>;

export const TrackNote = z.object({
  track: z.enum(planTracks),
  version: z.number(),
  standing: z.enum(trackStandings),
  note: z.string(),
});
export type TrackNote = z.infer<typeof TrackNote>;

export const Capacity = z.object({
  version: z.number(),
  hoursNow: z.optional(z.number()),
  hoursWanted: z.optional(z.number()),
  seenAtWork: z.array(z.enum(competences)),
  onCertificate: z.array(z.enum(competences)),
});
export type Capacity = z.infer<typeof Capacity>;

/** A person's plan as the municipality works with it. */
export const PlanView = z.object({
  candidateId: idOf('candidate'),
  /** The person's version, for what may be told to companies. */
  personVersion: z.number(),
  /** Where it begins: the person's own wishes. */
  words: z.optional(ProfileWords),
  items: z.array(PlanItem),
  tracks: z.array(TrackNote),
  barriers: z.array(Barrier),
  capacity: Capacity,
  /** What the person said they can. */
  saidCompetences: z.array(z.enum(competences)),
  hoursFrom: z.optional(z.number()),
  hoursTo: z.optional(z.number()),
  /** Needs for consideration, and those of them a company may be told of. */
  needs: z.array(z.enum(considerations)),
  told: z.array(z.enum(considerations)),
  cardReleased: z.boolean(),
  team: z.array(TeamMember),
});
export type PlanView = z.infer<typeof PlanView>;
