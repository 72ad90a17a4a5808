import type { JournalPartId } from '#shared/shapes/journal-export.ts';
import { companionPairItem, companionsOfItem } from './companion-items.ts';
import { plannedConversationItem } from './conversation-items.ts';
import { dreamCommentItem, receivedDreamItem } from './dream-items.ts';
import { contactHistoryItem } from './handover-items.ts';
import { homeAddressItem } from './home-address.ts';
import { institutionLinkItem } from './institution-person.ts';
import { journalExportItem } from './journal-export-items.ts';
import { journalRequestItem } from './journal-request-items.ts';
import { attachmentItem, noteDraftItem, noteItem } from './journal-items.ts';
import * as known from './journal-readings.ts';
import * as said from './journal-readings-said.ts';
import { printedLetterItem } from './letter-items.ts';
import { planItem } from './plan-items.ts';
import { preparationInvitationItem } from './preparation-invitation-items.ts';
import { receivedPreparationItem, receivedSupportItem } from './preparation-items.ts';
import { personProfileItem } from './profile-items.ts';
import { purposeConsentItem, purposeConsentSaidItem } from './purpose-consents.ts';
import { togetherItem } from './together-items.ts';
import { personVisitationItem } from './visitation-items.ts';
import { candidateFileItem, candidateItem, historyItem, lastInvitationItem } from './visitation-store.ts';

/** A part of a journal: the kinds of item it is read from, and how. */
export type JournalPart = {
  readonly kinds: readonly { readonly name: string }[];
  readonly read: (reading: known.JournalReading) => Promise<known.Gathered>;
};

/**
 * Everything the municipality keeps about a person in visitation, by the parts of an exported journal. A kind of item
 * stands here, or in `leftOutOfJournal` with its reason, or `test/architecture/journal-parts.test.ts` says so.
 */
export const journalParts: Readonly<Record<JournalPartId, JournalPart>> = {
  person: { kinds: [candidateItem, homeAddressItem], read: known.readWho },
  referral: { kinds: [candidateFileItem], read: known.readReferral },
  visitation: { kinds: [personVisitationItem], read: known.readVisited },
  profile: { kinds: [personProfileItem], read: said.readProfile },
  preparation: {
    kinds: [preparationInvitationItem, receivedPreparationItem, receivedSupportItem, togetherItem],
    read: said.readPreparationAnswers,
  },
  dream: { kinds: [receivedDreamItem, dreamCommentItem], read: said.readDream },
  plan: { kinds: [planItem], read: known.readPlan },
  team: { kinds: [companionsOfItem, companionPairItem], read: known.readTeam },
  'contact-persons': { kinds: [contactHistoryItem], read: known.readContactPersons },
  conversations: { kinds: [plannedConversationItem, printedLetterItem], read: said.readConversations },
  notes: { kinds: [noteItem, attachmentItem, noteDraftItem], read: said.readNotes },
  consents: { kinds: [purposeConsentItem, purposeConsentSaidItem], read: said.readConsents },
  companies: { kinds: [institutionLinkItem, lastInvitationItem], read: known.readCompanies },
  history: { kinds: [historyItem], read: known.readHistory },
  exports: { kinds: [journalExportItem, journalRequestItem], read: said.readExports },
};

/** What is kept because of a person and is not in their journal, and why; the exported journal says it too. */
export const leftOutOfJournal: Readonly<Record<string, string>> = {
  'sent-code': 'Et mærke for, at en kode til en underskrift er sendt: koden selv er ikke gemt.',
  'sent-link':
    'Et mærke for et link, der er sendt til personen: det åbner intet, og det, linket er til, står i sin egen sag.',
  'calendar-entry': 'Møder i medarbejdernes kalendere: samtalen selv står under Samtaler.',
  'companion-mark': 'Et mærke for en kode, der gør to til følgeskab: koden selv ligger hos den, der har lavet den.',
  'company-person':
    'En kopi, som virksomheder ser: den er tegnet af det, der står her, og samtykket står under Samtykker.',
  handover:
    'Overdragelser er om mange sager på én gang: hvem der blev kontaktperson og hvorfor, står under Kontaktpersoner.',
  'imported-line': 'At en linje i en liste er skrevet ind: det, der stod i den, står under Henvisning.',
  'indexed-name': 'Navnet delt i stykker til søgning: navnet selv står først.',
  'institution-person': 'En kopi, som uddannelsessteder ser: den er tegnet af det, der står her.',
  'known-person': 'Et mærke, der sikrer, at ingen henvises to gange: nummeret kan ikke læses af det.',
  'listed-in-target-group': 'En linje i lister over personer: det, den viser, står her.',
  'listed-person': 'En linje i lister over personer: det, den viser, står her.',
  'listed-referred': 'En linje i lister over dem, der lige er henvist: det, den viser, står her.',
  'name-part': 'Navnet delt i stykker til søgning: navnet selv står først.',
  'owned-case': 'En linje i sagsbehandlerens liste: hvem det er, står under Kontaktpersoner.',
};
