/** What matching hears of descriptions of somebody's work. */
export const evidencePackConsumes = [
  'EvidencePackChanged',
  'EvidencePackAnswered',
  'EvidencePackAnswerSettled',
] as const;
