import type { Context } from 'hono';
import type { House } from '#shared/runtime/http.ts';
import { pathId } from '#shared/runtime/path-id.ts';
import { refused } from '../edge.ts';

/** The ids of matching's paths, each with what is not found where it cannot be one. */
export const candidateIn = (c: Context<House>) =>
  pathId(c, 'candidateId', 'candidate', () => refused('candidate-not-in-effort'));
export const openingIn = (c: Context<House>) => pathId(c, 'openingId', 'opening', () => refused('opening-not-found'));
export const meetingIn = (c: Context<House>) =>
  pathId(c, 'meetingId', 'matchMeeting', () => refused('match-meeting-not-found'));
export const timesIn = (c: Context<House>) =>
  pathId(c, 'timesId', 'meetingTimes', () => refused('meeting-times-not-found'));
export const placementIn = (c: Context<House>) =>
  pathId(c, 'placementId', 'placement', () => refused('placement-not-found'));
export const agreementIn = (c: Context<House>) =>
  pathId(c, 'agreementId', 'agreement', () => refused('agreement-not-found'));
export const matchPlanIn = (c: Context<House>) =>
  pathId(c, 'planId', 'matchPlan', () => refused('match-plan-not-found'));
export const jointPlanIn = (c: Context<House>) =>
  pathId(c, 'planId', 'jointPlan', () => refused('joint-plan-not-found'));
export const plannedIn = (c: Context<House>) =>
  pathId(c, 'candidateId', 'candidate', () => refused('match-plan-person-not-found'));
export const hoursStepIn = (c: Context<House>) =>
  pathId(c, 'stepId', 'hoursStep', () => refused('hours-step-not-found'));
export const helpCallIn = (c: Context<House>) => pathId(c, 'helpId', 'answer', () => refused('help-call-not-found'));
export const compensationIn = (c: Context<House>) =>
  pathId(c, 'compensationId', 'compensation', () => refused('compensation-not-found'));
export const evidencePackIn = (c: Context<House>) =>
  pathId(c, 'packId', 'evidencePack', () => refused('evidence-pack-not-found'));
export const observationIn = (c: Context<House>) =>
  pathId(c, 'observationId', 'observation', () => refused('observation-not-found'));
export const dutyIn = (c: Context<House>) => pathId(c, 'dutyId', 'duty', () => refused('duty-not-found'));
export const againIn = (c: Context<House>) =>
  pathId(c, 'placementId', 'placement', () => refused('company-again-not-found'));
export const visitIn = (c: Context<House>) => pathId(c, 'visitId', 'visit', () => refused('visit-not-found'));
export const myPlacementIn = (c: Context<House>) =>
  pathId(c, 'placementId', 'placement', () => refused('my-placement-not-found'));

export { pathCompany as companyIn } from '#shared/runtime/path-id.ts';
