import { texts } from '#kit/language/texts.ts';

/** The app's navigation. */
export const citizenFrameText = texts(
  {
    home: 'Min side',
    plan: 'Min plan',
    courses: 'Mine kurser',
    steps: 'Mine skridt',
    certificates: 'Mine beviser',
    consents: 'Samtykker',
  },
  {
    home: 'My page',
    plan: 'My plan',
    courses: 'My courses',
    steps: 'My steps',
    certificates: 'My certificates',
    consents: 'Consents',
  },
  'citizenFrameText',
);
