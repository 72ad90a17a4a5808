import { alignmentPolicy } from './matching/alignment-policy.ts';
import { adjustmentsPolicy } from './matching/adjustments-policy.ts';
import { agreementPolicy } from './matching/agreement-policy.ts';
import { agreementTemplatePolicy } from './matching/agreement-template-policy.ts';
import { shownProposalsPolicy } from './matching/shown-proposals-policy.ts';
import { signingPolicy } from './matching/signing-policy.ts';
import { meetingTimesPolicy } from './matching/meeting-times-policy.ts';
import { jointPlanPolicy } from './matching/joint-plan-policy.ts';
import { matchPlanPolicy } from './matching/match-plan-policy.ts';
import { matchWeightsPolicy } from './matching/match-weights-policy.ts';
import { checkInPolicy } from './matching/check-in-policy.ts';
import { dutyPolicy } from './matching/duty-policy.ts';
import { visitPolicy } from './matching/visit-policy.ts';
import { stillTherePolicy } from './matching/still-there-policy.ts';
import { lookBackPolicy } from './matching/look-back-policy.ts';
import { hoursPolicy } from './matching/hours-policy.ts';
import { compensationPolicy } from './matching/compensation-policy.ts';
import { evidencePackPolicy } from './matching/evidence-pack-policy.ts';
import { workObservationPolicy } from './matching/work-observation-policy.ts';
import { placementCheckPolicy } from './matching/placement-check-policy.ts';
import { ownCompany, type PolicyRow } from './policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];

const staffAndLeader = { ...staff, 'team-leader': 'own-municipality' } as const satisfies PolicyRow['roles'];

const thoseAtTheCompany = { 'company-contact': ownCompany, buddy: ownCompany } as const satisfies PolicyRow['roles'];

/** What may be done in matching. */
export const matchingPolicy = {
  ...adjustmentsPolicy,
  ...agreementPolicy,
  ...agreementTemplatePolicy,
  ...matchPlanPolicy,
  ...meetingTimesPolicy,
  ...jointPlanPolicy,
  ...signingPolicy,
  ...shownProposalsPolicy,
  ...matchWeightsPolicy,
  ...checkInPolicy,
  ...visitPolicy,
  ...dutyPolicy,
  ...stillTherePolicy,
  ...lookBackPolicy,
  ...hoursPolicy,
  ...workObservationPolicy,
  ...evidencePackPolicy,
  ...compensationPolicy,
  ...alignmentPolicy,
  ...placementCheckPolicy,
  'propose-openings': {
    id: 'M01',
    purpose: 'matching',
    viewing: { da: 'Så, hvilke arbejdspladser der kan passe til dig.', en: 'Saw which workplaces may suit you.' },
    roles: staffAndLeader,
  },
  'propose-candidates': {
    id: 'M02',
    purpose: 'matching',
    viewing: { da: 'Så, om en ledig plads kan passe til dig.', en: 'Saw whether a free place may suit you.' },
    roles: staff,
  },
  'decline-proposal': {
    id: 'M03',
    purpose: 'matching',
    viewing: { da: 'Lagde et forslag om en arbejdsplads til side.', en: 'Put a proposal of a workplace aside.' },
    roles: staff,
  },
  'undo-decline': {
    id: 'M04',
    purpose: 'matching',
    viewing: { da: 'Tog et forslag om en arbejdsplads frem igen.', en: 'Took a proposal of a workplace up again.' },
    roles: staff,
  },
  'call-match-meeting': {
    id: 'M05',
    purpose: 'matching',
    viewing: { da: 'Inviterede dig til et matchmøde.', en: 'Invited you to a match meeting.' },
    roles: staff,
  },
  'move-match-meeting': {
    id: 'M06',
    purpose: 'matching',
    viewing: { da: 'Flyttede dit matchmøde.', en: 'Moved your match meeting.' },
    roles: staff,
  },
  'cancel-match-meeting': {
    id: 'M07',
    purpose: 'matching',
    viewing: { da: 'Aflyste dit matchmøde.', en: 'Cancelled your match meeting.' },
    roles: staff,
  },
  'hold-match-meeting': {
    id: 'M08',
    purpose: 'matching',
    viewing: {
      da: 'Skrev ned, hvad I talte om på matchmødet.',
      en: 'Wrote down what you talked about at the match meeting.',
    },
    roles: staff,
  },
  'open-match-meeting': {
    id: 'M09',
    purpose: 'matching',
    viewing: { da: 'Læste om dit matchmøde.', en: 'Read about your match meeting.' },
    roles: staffAndLeader,
  },
  'list-candidate-meetings': {
    id: 'M10',
    purpose: 'matching',
    viewing: { da: 'Så en liste over dine matchmøder.', en: 'Saw a list of your match meetings.' },
    roles: staffAndLeader,
  },
  'list-my-meetings': {
    id: 'M11',
    purpose: 'matching',
    viewing: {
      da: 'Så dit matchmøde på listen over sine egne møder.',
      en: 'Saw your match meeting on the list of their own meetings.',
    },
    roles: staffAndLeader,
  },
  'start-placement': {
    id: 'M12',
    purpose: 'matching',
    viewing: { da: 'Skrev ned, at du begynder på en arbejdsplads.', en: 'Wrote down that you begin at a workplace.' },
    roles: staff,
  },
  'change-placement': {
    id: 'M13',
    purpose: 'follow-up',
    viewing: { da: 'Ændrede aftalen om din plads.', en: 'Changed the agreement about your place.' },
    roles: staff,
  },
  'end-placement': {
    id: 'M14',
    purpose: 'follow-up',
    viewing: {
      da: 'Skrev ned, at din tid på arbejdspladsen er slut.',
      en: 'Wrote down that your time at the workplace has ended.',
    },
    roles: staff,
  },
  'open-placement': {
    id: 'M15',
    purpose: 'follow-up',
    viewing: { da: 'Læste aftalen om din plads.', en: 'Read the agreement about your place.' },
    roles: staffAndLeader,
  },
  'list-candidate-placements': {
    id: 'M16',
    purpose: 'follow-up',
    viewing: { da: 'Så en liste over dine pladser.', en: 'Saw a list of your places.' },
    roles: staffAndLeader,
  },
  'list-placements': {
    id: 'M17',
    purpose: 'follow-up',
    viewing: {
      da: 'Så din plads på kommunens liste over pladser.',
      en: 'Saw your place on the municipality’s list of places.',
    },
    roles: staffAndLeader,
  },
  'list-company-placements': {
    id: 'M18',
    purpose: 'company-network',
    viewing: {
      da: 'Så din plads på virksomhedens liste over pladser.',
      en: 'Saw your place on the company’s list of places.',
    },
    roles: thoseAtTheCompany,
  },
  'list-company-meetings': {
    id: 'M19',
    purpose: 'company-network',
    viewing: {
      da: 'Så dit matchmøde på virksomhedens liste over møder.',
      en: 'Saw your match meeting on the company’s list of meetings.',
    },
    roles: thoseAtTheCompany,
  },
  'answer-six-month-check': {
    id: 'M20',
    purpose: 'follow-up',
    viewing: {
      da: 'Skrev ned, hvordan det går dig efter seks måneder.',
      en: 'Wrote down how things are for you after six months.',
    },
    roles: staff,
  },
  'list-six-month-checks': {
    id: 'M21',
    purpose: 'follow-up',
    viewing: {
      da: 'Så dig på listen over dem, der snart skal spørges, hvordan det går.',
      en: 'Saw you on the list of those who will soon be asked how things are.',
    },
    roles: staffAndLeader,
  },
  'answer-match-meeting': {
    id: 'M22',
    purpose: 'company-network',
    viewing: { da: 'Svarede på indkaldelsen til dit matchmøde.', en: 'Answered the invitation to your match meeting.' },
    roles: { 'company-contact': ownCompany },
  },
  'keep-meeting-time': {
    id: 'M23',
    purpose: 'matching',
    viewing: { da: 'Holdt fast i tiden for dit matchmøde.', en: 'Kept the time of your match meeting.' },
    roles: staff,
  },
  'reopen-match-meeting': {
    id: 'M24',
    purpose: 'matching',
    viewing: {
      da: 'Tog referatet fra dit matchmøde tilbage, fordi det var forkert.',
      en: 'Took back the notes from your match meeting because they were wrong.',
    },
    roles: staff,
  },
  'correct-placement': {
    id: 'M25',
    purpose: 'follow-up',
    viewing: {
      da: 'Rettede en fejl i det, der står om din plads i en virksomhed.',
      en: 'Corrected a mistake in what is written about your place in a company.',
    },
    roles: staff,
  },
  'withdraw-placement': {
    id: 'M26',
    purpose: 'follow-up',
    viewing: {
      da: 'Skrev, at din plads i en virksomhed ikke blev til noget.',
      en: 'Wrote that your place in a company did not come about.',
    },
    roles: staff,
  },
  'correct-six-month-check': {
    id: 'M27',
    purpose: 'follow-up',
    viewing: {
      da: 'Rettede svaret på, om du stadig er i dit job.',
      en: 'Corrected the answer to whether you are still in your job.',
    },
    roles: staff,
  },
} as const satisfies Record<string, PolicyRow>;
