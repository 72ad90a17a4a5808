import type { PolicyRow } from './policy-row.ts';
import { calendarPolicy } from './visitation/calendar-policy.ts';
import { candidatePolicy } from './visitation/candidate-policy.ts';
import { companionPolicy } from './visitation/companion-policy.ts';
import { purposeConsentPolicy } from './visitation/consents-policy.ts';
import { conversationPolicy } from './visitation/conversation-policy.ts';
import { groupPolicy } from './visitation/group-policy.ts';
import { handoverPolicy } from './visitation/handover-policy.ts';
import { importPolicy } from './visitation/import-policy.ts';
import { letterPolicy } from './visitation/letter-policy.ts';
import { planPolicy } from './visitation/plan-policy.ts';
import { ownPolicy } from './visitation/own-policy.ts';
import { preparationPolicy } from './visitation/preparation-policy.ts';
import { journalExportPolicy } from './visitation/journal-export-policy.ts';
import { journalPolicy } from './visitation/journal-policy.ts';
import { retentionPolicy } from './visitation/retention-policy.ts';
import { viewPolicy } from './visitation/view-policy.ts';
import { profilePolicy } from './visitation/profile-policy.ts';

/** What may be done in visitation. */
export const visitationPolicy = {
  ...candidatePolicy,
  ...planPolicy,
  ...conversationPolicy,
  ...ownPolicy,
  ...groupPolicy,
  ...preparationPolicy,
  ...purposeConsentPolicy,
  ...companionPolicy,
  ...importPolicy,
  ...journalPolicy,
  ...journalExportPolicy,
  ...calendarPolicy,
  ...profilePolicy,
  ...handoverPolicy,
  ...viewPolicy,
  ...retentionPolicy,
  ...letterPolicy,
} as const satisfies Record<string, PolicyRow>;
