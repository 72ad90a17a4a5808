import { texts } from '#kit/language/texts.ts';

/** The app's navigation. */
export const citizenFrameText = texts({ home: 'Min side' }, { home: 'My page' });
