import type { DreamContent } from '#shared/shapes/dream.ts';
import type { IconName } from '../icons/icon-names.ts';

type Symbol = DreamContent[keyof DreamContent]['symbols'][number];

/** The drawing of each symbol; its words always stand beside it. */
export const dreamIcons: Readonly<Record<Symbol, IconName>> = {
  'with-people': 'groups',
  'with-animals': 'ff-paw',
  outdoors: 'ff-tree',
  'with-hands': 'ff-hand',
  cooking: 'ff-pot',
  building: 'construction',
  caring: 'ff-health',
  computer: 'laptop',
  driving: 'car',
  learning: 'student',
  patient: 'hourglass',
  punctual: 'time',
  strong: 'ff-weight',
  careful: 'search',
  helpful: 'ff-hand',
  creative: 'ff-idea',
  tidy: 'checklist',
  'many-languages': 'language',
  calm: 'ff-leaf',
  lively: 'ff-spark',
  'same-every-day': 'sync',
  'something-new': 'star',
  'few-people': 'person',
  'many-people': 'groups',
  'home-early': 'home',
  praise: 'ff-thumb',
  breaks: 'ff-cup',
  'quiet-place': 'ff-quiet',
  'one-at-a-time': 'ff-one',
  'shown-first': 'visibility',
  'not-heavy': 'ff-weight',
  sitting: 'ff-chair',
  'later-start': 'ff-sun',
  'own-child': 'ff-child',
};
