import { texts } from '../language/texts.ts';

/** The press that puts something into one's own calendar, or takes out what was called off. */
export const calendarText = texts(
  { putIn: 'Læg i min kalender', takeOut: 'Tag ud af min kalender' },
  { putIn: 'Add to my calendar', takeOut: 'Take out of my calendar' },
  'calendarText',
);
