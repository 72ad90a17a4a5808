import * as z from 'zod/mini';
import { checkInSides } from './check-in.ts';
import { civilDateField, idOf, instantField, pageOf, PageQuery, versionField, words } from './fields.ts';

/** The plain rules by which something that was said is a sign that a placement may break off. None of them predicts. */
export const breakOffRuleIds = [
  'not-well',
  'tasks-wrong',
  'way-out',
  'sides-differ',
  'silent',
  'help-waits',
  'away-not-told',
  'away-in-a-row',
] as const;
export type BreakOffRuleId = (typeof breakOffRuleIds)[number];

/** What was said or left unsaid, in the codes of whoever said it. */
export const saidCodes = [
  'well',
  'badly',
  'too-easy',
  'too-hard',
  'wrong',
  'way-out',
  'silent',
  'help-asked',
  'away-not-told',
  'away',
] as const;
export type SaidCode = (typeof saidCodes)[number];

/** A sign, with what was said and when: the day it is about is the newest of them. */
export const BreakOffSign = z.object({
  rule: z.enum(breakOffRuleIds),
  on: civilDateField,
  said: z.array(z.object({ on: civilDateField, side: z.enum(checkInSides), what: z.enum(saidCodes) })),
});
export type BreakOffSign = z.infer<typeof BreakOffSign>;

/** A sign that somebody has dealt with, and what they did. */
export const SettledSign = z.object({
  rule: z.enum(breakOffRuleIds),
  on: civilDateField,
  note: z.string(),
  byId: z.string(),
  at: instantField,
});
export type SettledSign = z.infer<typeof SettledSign>;

export const PlacementSigns = z.object({
  placementId: idOf('placement'),
  /** Of what was dealt with. */
  version: z.number(),
  open: z.array(BreakOffSign),
  settled: z.array(SettledSign),
});
export type PlacementSigns = z.infer<typeof PlacementSigns>;

/** What was done about a sign; it is then gone, until something new is said. */
export const SignSettled = z.object({
  version: versionField(0),
  rule: z.enum(breakOffRuleIds),
  on: civilDateField,
  note: words(400),
});
export type SignSettled = z.infer<typeof SignSettled>;
export const SignSettledAnswer = z.object({ placementId: idOf('placement'), version: z.number() });
export type SignSettledAnswer = z.infer<typeof SignSettledAnswer>;

/** A placement with signs, in the list to work with. */
export const SignsLine = z.object({
  placementId: idOf('placement'),
  candidateId: idOf('candidate'),
  ownerId: z.string(),
  companyName: z.string(),
  open: z.array(BreakOffSign),
});
export type SignsLine = z.infer<typeof SignsLine>;
export const SignsPage = pageOf(SignsLine);
export const SignsQuery = z.extend(PageQuery, { view: z.enum(['mine', 'all']) });
