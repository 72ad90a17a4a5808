import type { breakOffReasons } from '#shared/rules/preparation-rules.ts';
import type { RevealReason, protectionSources } from '#shared/shapes/address.ts';
import type { attachmentStates } from '#shared/shapes/attachment.ts';
import type { candidateStates } from '#shared/shapes/candidate.ts';
import type { CitizenLanguage } from '#shared/shapes/citizen-language.ts';
import type { cprCorrectionReasons } from '#shared/shapes/candidate-changes.ts';
import type { contactParts } from '#shared/shapes/candidate-view.ts';
import type { educationOrderStates, skillLevels, skillsTestStates } from '#shared/shapes/candidate-visitation.ts';
import type {
  consentManners,
  ConsentPurpose,
  ConsentSpeaker,
  NotGivenBecause,
  PurposeConsentState,
} from '#shared/shapes/consents.ts';
import type { ConversationAnswerKind, ConversationAnswerReason } from '#shared/shapes/conversation-answer.ts';
import type { CompanionState } from '#shared/shapes/companion.ts';
import type { ContactChangeReason } from '#shared/shapes/handover.ts';
import type { NoteReaders, NoteState, StrikeReason } from '#shared/shapes/journal.ts';
import type { MeetingAnswerReason } from '#shared/shapes/meeting-answer.ts';
import type { NoteKind } from '#shared/shapes/note-kinds.ts';
import type { ProfileOutcome } from '#shared/shapes/person-profile.ts';
import type { toldBy } from '#shared/shapes/person-team.ts';
import type { CancelReason, ConversationForm } from '#shared/shapes/planned-conversation.ts';
import type { ConversationState, InviteWay, NoShowReason } from '#shared/shapes/planned-conversation.ts';
import type { PlanItem, trackStandings } from '#shared/shapes/plan.ts';
import type { planTracks } from '#shared/shapes/plan-tracks.ts';
import type { passings } from '#shared/shapes/preparation.ts';
import type { SharingKind } from '#shared/shapes/sharing.ts';
import type { Situation } from '#shared/shapes/visitation-terms.ts';
import { closingReasonWords } from '#shared/shapes/closing-reason.text.ts';
import { exportReasonWords } from './journal-words.text.ts';
import { placeWishWords } from './journal-place-wishes.text.ts';
import * as vocabulary from './journal-vocabulary.text.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;
type Of<List extends readonly string[]> = List[number];

const skill: Words<Of<typeof skillLevels>> = {
  suffices: 'Rækker til ønsket',
  'some-help': 'Lidt hjælp',
  teaching: 'Brug for undervisning',
};
export const trackWords: Words<Of<typeof planTracks>> = {
  'work-identity': 'Arbejde: identitet og normer',
  'appearance-behaviour': 'Hygiejne, fremtræden og adfærd',
  'daily-rhythm': 'Døgnrytme og struktur',
  'housing-economy': 'Bolig og økonomi',
  'leisure-network': 'Fritid og netværk',
  health: 'Sundhed, kost, motion og rusmidler',
  treatment: 'Behandling, læge og psykolog',
};
const outcome: Words<ProfileOutcome> = {
  A: 'A: kommer hurtigt videre',
  B: 'B: et sted midt imellem',
  C: 'C: det kan tage lang tid',
};
const reader: Words<NoteReaders> = {
  team: 'Sagsbehandlere, jobformidlere og teamledere',
  authority: 'Sagsbehandlere og teamledere',
};
const notGiven: Words<NotGivenBecause> = {
  'said-no': 'Personen sagde nej',
  'taken-back': 'Taget tilbage',
  'ran-out': 'Tiden er udløbet',
};
const speaker: Words<ConsentSpeaker> = {
  staff: 'Sagt til kommunen',
  citizen: 'Svaret i egen app',
  platform: 'Løbet ud af sig selv',
};
const reveal: Words<RevealReason> = {
  'send-letter': 'Der skulle sendes et brev',
  'plan-meeting': 'Der skulle aftales et møde eller et hjemmebesøg',
  emergency: 'Nogen var i fare',
  'check-address': 'Det blev kontrolleret, at den er rigtig',
};
const answerReason: Words<ConversationAnswerReason> = {
  ill: 'Syg',
  'work-or-school': 'Arbejde eller skole',
  'other-appointment': 'En anden aftale',
  children: 'Børn eller familie',
  'no-transport': 'Kan ikke komme frem',
  'started-job': 'Er begyndt i job',
  'started-education': 'Er begyndt på uddannelse',
  'moved-away': 'Er flyttet',
  'does-not-help-me': 'Det hjælper mig ikke',
  other: 'Noget andet',
};
const missed: Words<NoShowReason> = {
  ill: 'Syg',
  forgot: 'Glemte det',
  'did-not-get-it': 'Fik ikke beskeden',
  'work-or-school': 'Arbejde eller skole',
  'no-transport': 'Kunne ikke komme frem',
  'did-not-want-to': 'Ville ikke',
  'not-known': 'Det vides ikke',
};
const cancelled: Words<CancelReason> = {
  'person-asked': 'Personen bad om det',
  'staff-away': 'Kommunen kunne ikke',
  'not-needed': 'Der er ikke brug for den',
  'planned-by-mistake': 'Planlagt ved en fejl',
};
const meeting: Words<MeetingAnswerReason> = {
  'time-does-not-suit': 'Tiden passer ikke',
  'somebody-is-away': 'En er væk den dag',
  'too-busy': 'For travlt',
  'no-buddy': 'Mangler en buddy',
  'hours-do-not-suit': 'Timerne passer ikke',
  'opening-filled': 'Pladsen er besat',
  other: 'Noget andet',
};
const cprCorrected: Words<Of<typeof cprCorrectionReasons>> = {
  'got-a-real-number': 'Erstatningsnummeret er blevet til et rigtigt CPR-nummer',
  'typed-wrong': 'Nummeret blev skrevet forkert',
  'got-a-new-number': 'Personen har fået et nyt CPR-nummer',
};
export const noteKindWords: Words<NoteKind> = {
  telephone: 'Telefon',
  visit: 'Besøg',
  meeting: 'Møde',
  letter: 'Brev',
  'e-mail': 'E-mail',
  other: 'Andet',
};

/** What the codes of a field are in words, by the field's name; before it the part or the thing it stands in, where that tells. */
export const codeWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'person/state': { referred: 'Henvist', 'in-effort': 'I indsats', closed: 'Afsluttet' } satisfies Words<
    Of<typeof candidateStates>
  >,
  'next.kind': vocabulary.stepWords,
  'protection.source': {
    'civil-register': 'Folkeregistret (CPR)',
    person: 'Personen selv',
    authority: 'En anden myndighed',
  } satisfies Words<Of<typeof protectionSources>>,
  'closed.reason': closingReasonWords.da,
  wishes: vocabulary.workAreaWords,
  competences: vocabulary.competenceNames,
  seenAtWork: vocabulary.competenceNames,
  onCertificate: vocabulary.competenceNames,
  considerations: vocabulary.considerationWords,
  ...placeWishWords,
  toldNeeds: vocabulary.considerationWords,
  danish: vocabulary.danishWords,
  languages: vocabulary.languageWords,
  transports: vocabulary.transportWords,
  'visitation/state': {
    ...({ ordered: 'Bestilt', taken: 'Taget', assessed: 'Vurderet', cancelled: 'Aflyst' } satisfies Words<
      Of<typeof skillsTestStates>
    >),
    ...({
      'in-force': 'Gælder',
      'education-started': 'Uddannelsen er begyndt',
      withdrawn: 'Taget tilbage',
    } satisfies Words<Of<typeof educationOrderStates>>),
  },
  reading: skill,
  writing: skill,
  maths: skill,
  situations: {
    'broke-off-youth-education': 'Har afbrudt en ungdomsuddannelse',
    'waits-for-apprenticeship': 'Venter på en læreplads',
    'youth-education-completed': 'Har gennemført en ungdomsuddannelse',
  } satisfies Words<Situation>,
  expects: outcome,
  outcome,
  couldAlsoBe: outcome,
  chosen: vocabulary.optionWords,
  'preparation/reason': {
    'wrong-choice': 'Det var det forkerte valg',
    'too-hard': 'Det var for svært',
    'no-apprenticeship': 'Jeg fandt ingen læreplads',
    'not-thriving': 'Jeg havde det ikke godt der',
    'own-health': 'Mit helbred',
    money: 'Penge',
    'at-home': 'Noget derhjemme',
    'something-else': 'Noget andet',
  } satisfies Words<Of<typeof breakOffReasons>>,
  passed: {
    skipped: 'Sprunget over',
    'dont-know': 'Det ved jeg ikke',
    'rather-not': 'Det vil jeg helst ikke sige',
  } satisfies Words<Of<typeof passings>>,
  symbols: vocabulary.symbolWords,
  planKind: { goal: 'Mål', 'sub-goal': 'Delmål', activity: 'Aktivitet' } satisfies Words<PlanItem['kind']>,
  planOwner: { person: 'Personen selv' },
  'plan/state': { planned: 'Planlagt', 'under-way': 'I gang', reached: 'Nået', dropped: 'Droppet' } satisfies Words<
    PlanItem['state']
  >,
  track: trackWords,
  tracks: trackWords,
  standing: {
    'goes-well': 'Går godt',
    'needs-attention': 'Skal have opmærksomhed',
    'not-now': 'Ikke lige nu',
  } satisfies Words<Of<typeof trackStandings>>,
  toldBy: {
    'the-person': 'Personen selv',
    themselves: 'De selv',
    relative: 'En pårørende',
    colleague: 'En kollega',
  } satisfies Words<Of<typeof toldBy>>,
  'contact-persons/because': {
    absence: 'Fravær',
    left: 'Er holdt op',
    'own-wish': 'Personens eget ønske',
    workload: 'For mange sager',
    undone: 'Fortrudt',
  } satisfies Words<ContactChangeReason>,
  'conversations/state': {
    planned: 'Planlagt',
    invited: 'Indkaldt',
    confirmed: 'Personen har sagt ja',
    declined: 'Personen har meldt afbud',
    held: 'Holdt',
    'no-show': 'Blev ikke til noget',
    cancelled: 'Aflyst',
  } satisfies Words<ConversationState>,
  companionState: {
    found: 'Koden er skrevet',
    asked: 'Venter på et ja',
    linked: 'I følges ad',
    declined: 'Der blev sagt nej',
    lapsed: 'Ingen svarede i tide',
    ended: 'Slut',
  } satisfies Words<CompanionState>,
  linkState: { sent: 'Sendt', withdrawn: 'Trukket tilbage' },
  form: {
    meeting: 'Møde',
    telephone: 'Telefon',
    video: 'Video',
    'home-visit': 'Hjemme hos personen',
  } satisfies Words<ConversationForm>,
  language: { da: 'Dansk', en: 'Engelsk', uk: 'Ukrainsk' } satisfies Words<CitizenLanguage>,
  ways: { sms: 'Sms', email: 'E-mail', letter: 'Brev' } satisfies Words<InviteWay>,
  cancelReason: cancelled,
  noShowReason: missed,
  'said.answer': {
    confirm: 'Ja',
    'ask-to-move': 'Vil gerne have en anden tid',
    decline: 'Nej',
  } satisfies Words<ConversationAnswerKind>,
  'said.reason': answerReason,
  readers: reader,
  'readersChanged.from': reader,
  'notes/state': {
    signed: 'Underskrevet',
    struck: 'Streget',
    moved: 'Flyttet til den, det handler om',
  } satisfies Words<NoteState>,
  'struck.because': {
    'not-right': 'Indholdet er ikke rigtigt',
    'written-twice': 'Det er skrevet to gange',
    'wrong-person': 'Det handler om en anden',
  } satisfies Words<StrikeReason>,
  fileState: {
    arriving: 'På vej',
    checking: 'Bliver kontrolleret',
    safe: 'Kan åbnes',
    unsafe: 'Kan ikke åbnes',
    removed: 'Fjernet',
  } satisfies Words<Of<typeof attachmentStates>>,
  'consents/state': { asked: 'Spurgt', given: 'Ja', 'not-given': 'Nej' } satisfies Words<PurposeConsentState>,
  'consents/because': notGiven,
  'consents/how': {
    spoken: 'Mundtligt',
    'at-meeting': 'På et møde',
    'on-paper': 'På papir',
    'in-app': 'I appen',
  } satisfies Words<Of<typeof consentManners>>,
  'consents/by': speaker,
  'companies/state': { open: 'Åben', over: 'Slut', cancelled: 'Aflyst' },
  reasons: {
    enrolment: 'Et kursus',
    order: 'Et forløb på et træningssted',
    'learning-record': 'Læring på en arbejdsplads',
  } satisfies Words<SharingKind>,
  'history/because': notGiven,
  'history/saidBy': speaker,
  'history/stepKind': vocabulary.stepWords,
  'history/noteKind': noteKindWords,
  'history/placementKind': vocabulary.placementKindWords,
  'history/corrected': { name: 'Navn', phone: 'Telefon', email: 'E-mail', language: 'Sprog' } satisfies Words<
    Of<typeof contactParts>
  >,
  'history/reason': {
    ...closingReasonWords.da,
    ...reveal,
    ...answerReason,
    ...missed,
    ...cancelled,
    ...meeting,
    ...cprCorrected,
    ...exportReasonWords,
    'by-hand': 'I hånden',
    'by-letter': 'Som brev',
    'effort-ended': 'Forløbet blev afsluttet',
  },
  purpose: {
    'company-card': 'Virksomheder ser kortet',
    'project-results': 'Med i projektets resultater',
    'network-meeting': 'Deltagere i netværksmøder',
    'check-after-move': 'Den nye kommune må spørge efter en flytning',
  } satisfies Words<ConsentPurpose>,
  exportReason: exportReasonWords,
  addressReason: reveal,
};
