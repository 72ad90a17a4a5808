import { texts } from '../language/texts.ts';

/** How an enrolment stands and why, in words. */
export const enrolmentWords = texts(
  {
    states: {
      waiting: 'På venteliste',
      enrolled: 'Tilmeldt',
      started: 'I gang',
      completed: 'Færdig',
      interrupted: 'Stoppet undervejs',
      withdrawn: 'Blev ikke til noget',
    },
    results: {
      passed: 'Gennemført og bestået',
      attended: 'Gennemført',
      partly: 'Gennemført en del af det',
    },
    arrangements: {
      'as-posted': 'På hold, som kurset er slået op',
      individually: 'Tilrettelagt for personen',
    },
    interruptReasons: {
      'own-wish': 'Eget ønske',
      health: 'Helbred',
      absence: 'Kom ikke',
      'job-instead': 'Fik arbejde',
      'did-not-suit': 'Kurset passede ikke',
      private: 'Forhold derhjemme',
      'course-stopped': 'Kurset stoppede',
      other: 'Andet',
    },
    withdrawReasons: {
      'own-wish': 'Eget ønske',
      health: 'Helbred',
      'job-instead': 'Fik arbejde',
      'other-course': 'Et andet kursus i stedet',
      'course-withdrawn': 'Kurset blev taget ned',
      'declined-seat': 'Sagde nej tak til pladsen',
      'offer-lapsed': 'Ingen svarede på pladsen i tide',
      'effort-ended': 'Forløbet i kommunen er slut',
      'never-came': 'Mødte aldrig',
      'registered-by-mistake': 'Skrevet ved en fejl',
      other: 'Andet',
    },
  },
  {
    states: {
      waiting: 'On the waiting list',
      enrolled: 'Enrolled',
      started: 'Under way',
      completed: 'Completed',
      interrupted: 'Stopped on the way',
      withdrawn: 'Came to nothing',
    },
    results: {
      passed: 'Completed and passed',
      attended: 'Completed',
      partly: 'Completed a part of it',
    },
    arrangements: {
      'as-posted': 'With the others, as the course was posted',
      individually: 'Arranged for the person',
    },
    interruptReasons: {
      'own-wish': 'Own wish',
      health: 'Health',
      absence: 'Did not come',
      'job-instead': 'Got work',
      'did-not-suit': 'The course did not suit',
      private: 'Matters at home',
      'course-stopped': 'The course stopped',
      other: 'Something else',
    },
    withdrawReasons: {
      'own-wish': 'Own wish',
      health: 'Health',
      'job-instead': 'Got work',
      'other-course': 'Another course instead',
      'course-withdrawn': 'The course was taken down',
      'declined-seat': 'Said no to the seat',
      'offer-lapsed': 'Nobody answered for the seat in time',
      'effort-ended': 'The effort in the municipality has ended',
      'never-came': 'Never came',
      'registered-by-mistake': 'Written by mistake',
      other: 'Something else',
    },
  },
);
