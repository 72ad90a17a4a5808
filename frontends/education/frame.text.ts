import { texts } from '#kit/language/texts.ts';

/** The app's navigation. */
export const educationFrameText = texts(
  {
    home: 'I dag',
    requests: 'Forespørgsler',
    courses: 'Kurser',
    young: 'Unge',
    learning: 'Læring',
    samples: 'Stikprøver',
    certificates: 'Beviser',
    profile: 'Profil',
  },
  {
    home: 'Today',
    requests: 'Requests',
    courses: 'Courses',
    young: 'Young people',
    learning: 'Learning',
    samples: 'Samples',
    certificates: 'Certificates',
    profile: 'Profile',
  },
);
