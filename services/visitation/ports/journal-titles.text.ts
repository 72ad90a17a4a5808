import type { TeamRole } from '#shared/shapes/person-team.ts';
import type { ConversationKind } from '#shared/shapes/planned-conversation.ts';
import { codeWords, noteKindWords, trackWords } from './journal-codes.text.ts';
import { questionWords } from './journal-vocabulary.text.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

const conversationKinds: Words<ConversationKind> = {
  first: 'Første samtale',
  contact: 'Samtale',
  'follow-up': 'Opfølgning',
  'network-meeting': 'Netværksmøde',
  other: 'Anden samtale',
};
const prefixed = (prefix: string, words: Readonly<Record<string, string>>, before = ''): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([code, word]) => [`${prefix}-${code}`, `${before}${word}`]));

const roles: Words<TeamRole> = {
  caseworker: 'Sagsbehandler',
  'job-broker': 'Jobformidler',
  'youth-coordinator': 'Ungekoordinator',
  'practice-guide': 'Praktikvejleder',
  buddy: 'Buddy på arbejdspladsen',
  'volunteer-mentor': 'Frivillig mentor',
  'professional-mentor': 'Mentor fra kommunen',
  'education-mentor': 'Uddannelsesmentor',
  'uu-counsellor': 'UU-vejleder',
  'housing-support': 'Bostøtte',
  treatment: 'Behandler',
  doctor: 'Læge',
  'private-network': 'Familie eller ven',
  other: 'En anden',
};

/** What entries are called, by their part; what is not here was written by somebody and stands as it is. */
export const entryTitles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  person: { who: 'Navn og kontakt' },
  referral: { referral: 'Henvisningen', facts: 'Ønsker, behov og timer', 'own-words': 'Med egne ord' },
  visitation: {
    decision: 'Beslutning om visitationsgruppe',
    situations: 'Det er sket',
    test: 'Test i læsning, skrivning og regning',
    'education-order': 'Uddannelsespålæg',
  },
  profile: { judgement: 'Vurdering og profil' },
  preparation: { ...questionWords, 'preparation-invitation': 'Link til forberedelsen' },
  dream: {
    wishes: 'Det ønsker jeg mig',
    strengths: 'Det er jeg god til',
    goodDay: 'En god dag på arbejde',
    considerations: 'Det har jeg brug for hensyn til',
    'dream-comment': 'Kommentar fra kommunen',
  },
  plan: { ...trackWords, barrier: 'Noget, der står i vejen', capacity: 'Timer og kompetencer' },
  team: { ...roles, companion: 'Følgeskab' },
  'contact-persons': { 'contact-person': 'Kontaktperson' },
  conversations: {
    ...prefixed('conversation', conversationKinds),
    letter: 'Brev om en samtale',
    'written-down': 'Samtale, der er skrevet ned',
  },
  notes: prefixed('note', noteKindWords, 'Notat: '),
  consents: { ...codeWords['purpose'], ...prefixed('said', codeWords['purpose'] ?? {}, 'Sagt før: ') },
  companies: {
    'link-match-meeting': 'Matchmøde med en virksomhed',
    'link-placement': 'Plads i en virksomhed',
    'link-learning': 'Læring i en virksomhed',
    institution: 'Et uddannelsessted',
    'last-invitation': 'Den sidste indkaldelse til matchmøde',
  },
  exports: { 'journal-request': 'Personen har bedt om alt', 'journal-export': 'Journalen er taget ud' },
};
