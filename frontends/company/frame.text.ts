import { texts } from '#kit/language/texts.ts';

/** The company's navigation. */
export const frameText = texts(
  {
    home: 'Hos jer',
    attendance: 'Fremmøde',
    openings: 'Pladser',
    meetings: 'Møder',
    agreements: 'Aftaler',
    learning: 'Læring',
    buddies: 'Buddyer',
    profile: 'Profil',
  },
  {
    home: 'With you',
    attendance: 'Attendance',
    openings: 'Openings',
    meetings: 'Meetings',
    agreements: 'Agreements',
    learning: 'Learning',
    buddies: 'Buddies',
    profile: 'Profile',
  },
);
