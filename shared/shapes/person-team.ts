import * as z from 'zod/mini';
import {
  choicesOf,
  civilDateField,
  emailField,
  idOf,
  nameField,
  otherwise,
  personNameField,
  phoneField,
  text,
  versionField,
} from './fields.ts';
import { planTracks } from './plan-tracks.ts';

/** What somebody around a person is to them (domain, section 2). */
export const teamRoles = [
  'caseworker',
  'job-broker',
  'youth-coordinator',
  'practice-guide',
  'buddy',
  'volunteer-mentor',
  'professional-mentor',
  'education-mentor',
  'uu-counsellor',
  'housing-support',
  'treatment',
  'doctor',
  'private-network',
  'other',
] as const;
export type TeamRole = (typeof teamRoles)[number];

/** Those and another young person, whom nobody but the two can write onto a team. */
export const shownTeamRoles = [...teamRoles, 'companion'] as const;

/** Who told us of somebody outside the municipality. */
export const toldBy = ['the-person', 'themselves', 'relative', 'colleague'] as const;

/** Where an entry of a team comes from: written by hand, or by itself from what else is known. */
export const teamSources = ['written', 'owner', 'next-step', 'meeting', 'placement', 'companion'] as const;
export type TeamSource = (typeof teamSources)[number];

/** Somebody around a person, new where no id is named: one of the staff by id, or somebody outside by name. */
export const TeamMemberKeeping = z
  .object({
    memberId: z.optional(idOf('teamMember')),
    version: versionField(0),
    role: z.enum(teamRoles, otherwise('not-valid')),
    /** One of the staff; whoever is outside has a name and an organisation instead. */
    staffId: z.optional(idOf('person')),
    name: z.optional(personNameField),
    organisation: z.optional(nameField(120)),
    phone: z.optional(phoneField),
    email: z.optional(emailField),
    /** What they help with, in words the person reads. */
    helpsWith: text(200),
    /** The tracks of the plan they work on. */
    tracks: choicesOf(planTracks),
    toldBy: z.optional(z.enum(toldBy)),
    since: civilDateField,
  })
  .check(
    z.refine(({ staffId, name }) => Boolean(staffId) || Boolean(name), { error: 'missing', path: ['name'] }),
    z.refine(({ memberId, version }) => !memberId === (version === 0), { error: 'not-valid', path: ['version'] }),
  );
export type TeamMemberKeeping = z.infer<typeof TeamMemberKeeping>;

export const TeamMemberEnding = z.object({ version: versionField(), until: civilDateField });
export type TeamMemberEnding = z.infer<typeof TeamMemberEnding>;

/** Somebody around a person. */
export const TeamMember = z.object({
  /** Absent where the entry comes by itself and cannot be changed here. */
  memberId: z.optional(idOf('teamMember')),
  version: z.number(),
  source: z.enum(teamSources),
  role: z.enum(shownTeamRoles),
  staffId: z.optional(z.string()),
  buddyId: z.optional(z.string()),
  name: z.optional(z.string()),
  organisation: z.optional(z.string()),
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  helpsWith: z.string(),
  tracks: z.array(z.enum(planTracks)),
  toldBy: z.optional(z.enum(toldBy)),
  since: civilDateField,
  until: z.optional(civilDateField),
});
export type TeamMember = z.infer<typeof TeamMember>;

/** Those around a person now: who may be invited to a network meeting. */
export const PersonTeam = z.object({ candidateId: idOf('candidate'), items: z.array(TeamMember) });
export type PersonTeam = z.infer<typeof PersonTeam>;
