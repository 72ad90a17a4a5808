import { ownCompany, ownInstitution, type PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
  'team-leader': 'own-municipality',
} as const;
const authority = { caseworker: 'own-municipality', 'team-leader': 'own-municipality' } as const;
const inConversation = { caseworker: 'own-municipality', 'job-broker': 'own-municipality' } as const;

/** What may be done with a municipality's people: referral, their page, the lists of work, and what partners see. */
export const candidatePolicy = {
  'refer-candidate': {
    id: 'V01',
    purpose: 'visitation',
    viewing: { da: 'Henviste dig til indsatsen.', en: 'Referred you to the effort.' },
    roles: { caseworker: 'own-municipality' },
  },
  'list-work': {
    id: 'V02',
    purpose: 'visitation',
    viewing: { da: 'Så dit navn på sin arbejdsliste.', en: 'Saw your name on their work list.' },
    roles: staff,
  },
  'open-candidate': {
    id: 'V03',
    purpose: 'visitation',
    viewing: { da: 'Åbnede din side.', en: 'Opened your page.' },
    roles: staff,
  },
  'search-candidates': {
    id: 'V04',
    purpose: 'visitation',
    viewing: { da: 'Fandt dit navn i en søgning.', en: 'Found your name in a search.' },
    roles: staff,
  },
  'reveal-cpr': {
    id: 'V05',
    purpose: 'visitation',
    viewing: { da: 'Så dit CPR-nummer.', en: 'Saw your CPR number.' },
    roles: { caseworker: 'own-municipality' },
  },
  'name-candidates': {
    id: 'V06',
    purpose: 'visitation',
    viewing: { da: 'Så dit navn på en liste.', en: 'Saw your name on a list.' },
    // Whoever coordinates education sees who is in what, and opens nobody's case.
    roles: { ...staff, 'education-coordinator': 'own-municipality' },
  },
  'hold-first-conversation': {
    id: 'V07',
    purpose: 'visitation',
    viewing: { da: 'Skrev jeres første samtale ned.', en: 'Wrote down your first conversation.' },
    roles: inConversation,
  },
  'change-card': {
    id: 'V08',
    purpose: 'matching',
    viewing: { da: 'Ændrede, om virksomheder må se dit kort.', en: 'Changed whether companies may see your card.' },
    roles: inConversation,
  },
  'change-owner': {
    id: 'V09',
    purpose: 'visitation',
    viewing: { da: 'Gav dig en ny kontaktperson.', en: 'Gave you a new contact person.' },
    roles: authority,
  },
  'set-next-step': {
    id: 'V10',
    purpose: 'visitation',
    viewing: { da: 'Skrev dit næste skridt ned.', en: 'Wrote down your next step.' },
    roles: staff,
  },
  'close-candidate': {
    id: 'V11',
    purpose: 'visitation',
    viewing: { da: 'Afsluttede dit forløb.', en: 'Ended your effort.' },
    roles: authority,
  },
  'reopen-candidate': {
    id: 'V12',
    purpose: 'visitation',
    viewing: { da: 'Åbnede dit forløb igen.', en: 'Opened your effort again.' },
    roles: authority,
  },
  'list-history': {
    id: 'V13',
    purpose: 'visitation',
    viewing: { da: 'Læste, hvad der er sket i dit forløb.', en: 'Read what has happened in your effort.' },
    roles: staff,
  },
  'correct-contact': {
    id: 'V15',
    purpose: 'visitation',
    viewing: { da: 'Rettede dit navn, din telefon eller din e-mail.', en: 'Corrected your name, telephone or e-mail.' },
    roles: staff,
  },
  'repeat-message': {
    id: 'V16',
    purpose: 'visitation',
    viewing: { da: 'Sendte dig den sidste besked igen.', en: 'Sent you the last message again.' },
    roles: inConversation,
  },
  'correct-cpr': {
    id: 'V17',
    purpose: 'visitation',
    viewing: { da: 'Rettede dit CPR-nummer.', en: 'Corrected your CPR number.' },
    roles: { caseworker: 'own-municipality' },
  },
  'show-team': {
    id: 'V18',
    purpose: 'visitation',
    viewing: 'none',
    roles: { 'team-leader': 'own-municipality' },
  },
  'list-cases-without-owner': {
    id: 'V19',
    purpose: 'visitation',
    viewing: {
      da: 'Så dit navn på listen over dem, der skal have en ny kontaktperson.',
      en: 'Saw your name on the list of those who are to have a new contact person.',
    },
    roles: authority,
  },
  'count-cases': {
    id: 'V20',
    purpose: 'administration',
    viewing: 'none',
    roles: { 'team-leader': 'own-municipality' },
  },
  'list-company-people': {
    id: 'V14',
    purpose: 'company-network',
    viewing: {
      da: 'Så dit fornavn på listen over dem, virksomheden møder.',
      en: 'Saw your first name on the list of those whom the company meets.',
    },
    roles: { 'company-contact': ownCompany, buddy: ownCompany },
  },
  'list-institution-people': {
    id: 'V60',
    purpose: 'education',
    viewing: {
      da: 'Så dit navn på listen over dem, uddannelsesstedet har med at gøre.',
      en: 'Saw your name on the list of those whom the institution teaches.',
    },
    roles: {
      'course-planner': ownInstitution,
      teacher: ownInstitution,
      'education-mentor': ownInstitution,
      assessor: ownInstitution,
      'youth-coordinator': ownInstitution,
      'practice-guide': ownInstitution,
    },
  },
} as const satisfies Record<string, PolicyRow>;
