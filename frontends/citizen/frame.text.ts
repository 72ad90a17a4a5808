import { texts } from '#kit/language/texts.ts';

/** The app's navigation. */
export const citizenFrameText = texts(
  {
    home: 'Min side',
    courses: 'Mine kurser',
    steps: 'Mine skridt',
    certificates: 'Mine beviser',
    consents: 'Samtykker',
  },
  {
    home: 'My page',
    courses: 'My courses',
    steps: 'My steps',
    certificates: 'My certificates',
    consents: 'Consents',
  },
);
