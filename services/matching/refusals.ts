import type { RefusalIn, RefusalTable } from '#shared/runtime/problem.ts';
import { dutyRefusals } from './refusals/duty-refusals.ts';
import { visitRefusals } from './refusals/visit-refusals.ts';
import { checkInRefusals } from './refusals/check-in-refusals.ts';
import { lookBackRefusals } from './refusals/look-back-refusals.ts';
import { stillThereRefusals } from './refusals/still-there-refusals.ts';
import { hoursRefusals } from './refusals/hours-refusals.ts';
import { compensationRefusals } from './refusals/compensation-refusals.ts';
import { evidencePackRefusals } from './refusals/evidence-pack-refusals.ts';
import { workObservationRefusals } from './refusals/work-observation-refusals.ts';
import { alignmentRefusals } from './refusals/alignment-refusals.ts';
import { agreementRefusals } from './refusals/agreement-refusals.ts';
import { shownProposalsRefusals } from './refusals/shown-proposals-refusals.ts';
import { signingRefusals } from './refusals/signing-refusals.ts';
import { meetingTimesRefusals } from './refusals/meeting-times-refusals.ts';
import { jointPlanRefusals } from './refusals/joint-plan-refusals.ts';
import { matchPlanRefusals } from './refusals/match-plan-refusals.ts';
import { placementCheckRefusals } from './refusals/placement-check-refusals.ts';

/** Every refusal of this service, as an answer. */
export const matchingRefusals = {
  ...agreementRefusals,
  ...matchPlanRefusals,
  ...jointPlanRefusals,
  ...shownProposalsRefusals,
  ...checkInRefusals,
  ...meetingTimesRefusals,
  ...visitRefusals,
  ...dutyRefusals,
  ...signingRefusals,
  ...stillThereRefusals,
  ...lookBackRefusals,
  ...hoursRefusals,
  ...workObservationRefusals,
  ...evidencePackRefusals,
  ...compensationRefusals,
  ...alignmentRefusals,
  ...placementCheckRefusals,
  'candidate-not-in-effort': {
    status: 404,
    da: 'Vi kender ikke personens ønsker endnu. Hold den første samtale, og prøv igen.',
    en: 'We do not know the person’s wishes yet. Hold the first conversation and try again.',
  },
  'opening-not-found': { status: 404, da: 'Vi kan ikke finde pladsen.', en: 'We cannot find this opening.' },
  'opening-not-open': {
    status: 409,
    da: 'Pladsen er ikke åben lige nu. Vælg en anden, eller tal med virksomheden.',
    en: 'The opening is not open right now. Choose another or talk with the company.',
  },
  'opening-not-offered': {
    status: 409,
    da: 'Pladsen er tilbudt en anden kommune.',
    en: 'The opening is offered to another municipality.',
  },
  'opening-already-filled': {
    status: 409,
    da: 'Den sidste plads er lige blevet taget. Se de andre forslag.',
    en: 'The last place has just been taken. See the other proposals.',
  },
  'match-meeting-not-found': {
    status: 404,
    da: 'Vi kan ikke finde matchmødet.',
    en: 'We cannot find this match meeting.',
  },
  'match-meeting-is-over': {
    status: 409,
    da: 'Matchmødet er holdt eller aflyst og kan ikke ændres.',
    en: 'The match meeting is held or cancelled and cannot be changed.',
  },
  'match-meeting-has-begun': {
    status: 409,
    da: 'Matchmødet er begyndt. Ring til kommunen.',
    en: 'The match meeting has begun. Call the municipality.',
  },
  'no-move-request': {
    status: 409,
    da: 'Virksomheden venter ikke længere på svar om tiden.',
    en: 'The company is no longer waiting for an answer about the time.',
  },
  'match-meeting-in-use': {
    status: 409,
    da: 'Der er startet en placering ud fra mødet. Sig først, at den ikke blev til noget.',
    en: 'A placement was started from the meeting. Say first that it came to nothing.',
  },
  'match-meeting-not-held': {
    status: 409,
    da: 'En placering begynder med et matchmøde, hvor forventningerne er skrevet ned. Hold mødet først.',
    en: 'A placement begins with a match meeting at which expectations are written down. Hold the meeting first.',
  },
  'match-meeting-not-agreed': {
    status: 409,
    da: 'På matchmødet blev I ikke enige. Skriv en ny aftale, før placeringen begynder.',
    en: 'There was no agreement at the match meeting. Write a new one before the placement begins.',
  },
  'match-meeting-of-another': {
    status: 409,
    da: 'Matchmødet var om en anden person eller et andet sted.',
    en: 'The match meeting was about another person or another place.',
  },
  'placement-not-found': { status: 404, da: 'Vi kan ikke finde placeringen.', en: 'We cannot find this placement.' },
  'placement-has-ended': {
    status: 409,
    da: 'Placeringen er slut og kan ikke ændres.',
    en: 'The placement has ended and cannot be changed.',
  },
  'placement-is-withdrawn': {
    status: 409,
    da: 'Placeringen blev ikke til noget og kan ikke ændres.',
    en: 'The placement came to nothing and cannot be changed.',
  },
  'six-month-check-not-answered': {
    status: 409,
    da: 'Der er ikke svaret på opfølgningen endnu.',
    en: 'The check is not answered yet.',
  },
  'six-month-check-not-found': {
    status: 404,
    da: 'Der er ikke en opfølgning efter seks måneder på denne placering.',
    en: 'There is no six-month check for this placement.',
  },
  'six-month-check-not-due': {
    status: 409,
    da: 'Svaret skal først gives {dueOn}.',
    en: 'The answer is not due until {dueOn}.',
  },
  'six-month-check-answered': {
    status: 409,
    da: 'Der er allerede svaret på opfølgningen.',
    en: 'The check is already answered.',
  },
} as const satisfies RefusalTable;

/** What this service may refuse: each of these has a sentence. */
export type MatchingRefusal = RefusalIn<typeof matchingRefusals>;
