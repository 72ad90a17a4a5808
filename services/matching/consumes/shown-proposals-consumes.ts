/** What matching hears of the places a person is shown. */
export const shownProposalsConsumes = ['ShownProposalsChanged', 'ProposalsAnswered', 'ProposalsAnswerSettled'] as const;
