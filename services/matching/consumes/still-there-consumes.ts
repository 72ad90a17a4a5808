/** What matching hears of the question whether a person is still there. */
export const stillThereConsumes = [
  'StillThereAsked',
  'StillThereAnswered',
  'StillThereAnswerSettled',
  'SixMonthCheckAnswered',
  'SixMonthCheckReopened',
  'SixMonthCheckDropped',
  'ConsentGranted',
] as const;
