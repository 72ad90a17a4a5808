import { texts } from '#kit/language/texts.ts';

/** The words of the front door's frame. */
export const shellText = texts(
  { place: 'sammen om mennesker på vej i job' },
  { place: 'together around people on their way into work' },
);
