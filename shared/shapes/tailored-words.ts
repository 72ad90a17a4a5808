/** What a tailored course is about. */
export const upliftThemes = [
  'language-at-work',
  'food-hygiene',
  'danish-maths',
  'digital',
  'machines-driving',
  'cleaning-service',
  'care',
  'trade',
  'other',
] as const;
export type UpliftTheme = (typeof upliftThemes)[number];

/** How well somebody does the tasks: OCN's three levels, and none yet. */
export const upliftLevels = ['none', 'acquaintance', 'knowledge', 'mastery'] as const;
export const wantedLevels = ['acquaintance', 'knowledge', 'mastery'] as const;

/** Where it is taught. */
export const upliftPlaces = ['at-workplace', 'at-institution', 'both', 'online'] as const;
export type UpliftPlace = (typeof upliftPlaces)[number];

/** What it is for. */
export const upliftPurposes = ['keep-tasks', 'new-tasks', 'more-hours', 'paid-hours', 'certificate'] as const;

/**
 * Where a request is. described: being written · sent: institutions answer · offered: the municipality decides ·
 * approving: somebody else approves the price · agreed: it begins on its day · running · declined: nobody could.
 */
export const tailoredStates = [
  'described',
  'sent',
  'offered',
  'approving',
  'agreed',
  'running',
  'declined',
  'completed',
  'broken-off',
  'withdrawn',
  'expired',
] as const;
export type TailoredState = (typeof tailoredStates)[number];

/** Which list a request stands in. */
export const tailoredPhases = ['waiting', 'going-on', 'over'] as const;
export type TailoredPhase = (typeof tailoredPhases)[number];

/** Whose turn it is. */
export const tailoredTurns = ['requester', 'institution', 'education-coordinator', 'team-leader', 'nobody'] as const;
export type TailoredTurn = (typeof tailoredTurns)[number];

/** Why an institution cannot: what the statistic of barriers counts. */
export const barriers = ['accreditation', 'funding', 'capacity', 'distance', 'other'] as const;
export type Barrier = (typeof barriers)[number];

/** Why a municipality takes a request back. */
export const withdrawalReasons = [
  'found-another-way',
  'person-decided-otherwise',
  'placement-ended',
  'too-expensive',
  'effort-ended',
  'other',
] as const;

/** Why a course was broken off. */
export const breakOffReasons = ['health', 'did-not-suit', 'job-or-education', 'placement-ended', 'other'] as const;

export const mostAsked = 20;
