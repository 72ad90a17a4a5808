import { texts } from '#kit/language/texts.ts';

/** Why a company declines a match meeting or asks to move it; never about the person. */
export const meetingAnswerText = texts(
  {
    reasons: {
      'time-does-not-suit': 'Tiden passer ikke',
      'somebody-is-away': 'En af os er væk den dag',
      'too-busy': 'Vi har for travlt lige nu',
      'no-buddy': 'Vi mangler en buddy',
      'hours-do-not-suit': 'Timerne passer ikke',
      'opening-filled': 'Pladsen er besat',
      other: 'Noget andet',
    },
  },
  {
    reasons: {
      'time-does-not-suit': 'The time does not suit',
      'somebody-is-away': 'One of us is away that day',
      'too-busy': 'We are too busy right now',
      'no-buddy': 'We have no buddy',
      'hours-do-not-suit': 'The hours do not suit',
      'opening-filled': 'The place is taken',
      other: 'Something else',
    },
  },
);
