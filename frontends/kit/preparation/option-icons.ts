import type { QuestionAsked } from '#shared/shapes/preparation.ts';
import type { IconName } from '../icons/icon-names.ts';

/** A drawing beside the words of an option, for those who read little; every option has its words all the same. */
export const optionIcons: Readonly<Partial<Record<QuestionAsked['options'][number], IconName>>> = {
  family: 'home',
  friends: 'groups',
  teacher: 'student',
  'somebody-trusted': 'chat',
  'on-my-own': 'person',
  education: 'student',
  work: 'business',
  'trying-out': 'search',
  'where-i-am-now': 'location',
  'something-else': 'help',
  nothing: 'check',
  health: 'ff-health',
  'reading-writing': 'edit',
  confidence: 'star',
  money: 'ff-money',
  housing: 'home',
  'family-care': 'groups',
  other: 'help',
};
