import { texts } from '#kit/language/texts.ts';

/** The app's navigation. */
export const educationFrameText = texts(
  {
    home: 'I dag',
    courses: 'Kurser',
    young: 'Unge',
    learning: 'Læring',
    certificates: 'Beviser',
    profile: 'Profil',
  },
  {
    home: 'Today',
    courses: 'Courses',
    young: 'Young people',
    learning: 'Learning',
    certificates: 'Certificates',
    profile: 'Profile',
  },
);
