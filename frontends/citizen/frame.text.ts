import { texts } from '#kit/language/texts.ts';

/** The app's navigation. */
export const citizenFrameText = texts(
  {
    home: 'Min side',
    courses: 'Mine kurser',
    steps: 'Mine skridt',
    certificates: 'Mine beviser',
    consents: 'Hvem ser mig',
  },
  {
    home: 'My page',
    courses: 'My courses',
    steps: 'My steps',
    certificates: 'My certificates',
    consents: 'Who sees me',
  },
);
