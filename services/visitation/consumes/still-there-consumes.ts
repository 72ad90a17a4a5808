/** What is heard of the question six months after the first paid work. */
export const stillThereConsumes = [
  'StillThereAsked',
  'StillThereKept',
  'StillThereLeftUnanswered',
  'SixMonthCheckDropped',
] as const;
