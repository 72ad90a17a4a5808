import type { RefusalIn, RefusalTable } from '#shared/runtime/problem.ts';
import { planRefusals } from './refusals/plan-refusals.ts';
import { candidateRefusals } from './refusals/candidate-refusals.ts';
import { companionRefusals } from './refusals/companion-refusals.ts';
import { purposeConsentRefusals } from './refusals/consents-refusals.ts';
import { conversationRefusals } from './refusals/conversation-refusals.ts';
import { groupRefusals } from './refusals/group-refusals.ts';
import { preparationRefusals } from './refusals/preparation-refusals.ts';
import { handoverRefusals } from './refusals/handover-refusals.ts';
import { importRefusals } from './refusals/import-refusals.ts';
import { journalExportRefusals } from './refusals/journal-export-refusals.ts';
import { journalRefusals } from './refusals/journal-refusals.ts';
import { viewRefusals } from './refusals/view-refusals.ts';
import { profileRefusals } from './refusals/profile-refusals.ts';

/** Every refusal of this service, as an answer. */
export const visitationRefusals = {
  ...candidateRefusals,
  ...planRefusals,
  ...conversationRefusals,
  ...groupRefusals,
  ...preparationRefusals,
  ...companionRefusals,
  ...purposeConsentRefusals,
  ...importRefusals,
  ...journalRefusals,
  ...journalExportRefusals,
  ...profileRefusals,
  ...handoverRefusals,
  ...viewRefusals,
} as const satisfies RefusalTable;

/** What this service may refuse: each of these has a sentence. */
export type VisitationRefusal = RefusalIn<typeof visitationRefusals>;
