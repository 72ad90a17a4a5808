import { texts } from '#kit/language/texts.ts';

/** Money for help at a workplace, in the words of staff and company. */
export const compensationWords = texts(
  {
    kinds: { 'mentor-support': 'Mentorstøtte', 'personal-assistance': 'Personlig assistance' },
    states: {
      draft: 'Udkast',
      'to-be-decided': 'Venter på afgørelse',
      granted: 'Bevilget',
      refused: 'Afslag',
      stopped: 'Stoppet',
      replaced: 'Afløst af en ny',
      ended: 'Slut',
      withdrawn: 'Trukket tilbage',
    },
    hours: (hours: string, rate: string) => `${hours} ${hours === '1' ? 'time' : 'timer'} om ugen til ${rate} i timen`,
    period: (from: string, until: string) => `Fra ${from} til og med ${until}`,
    total: 'I alt',
    month: 'Måned',
    hoursOf: 'Timer',
    amount: 'Beløb',
    paidBy: (day: string) => `Betales senest ${day}`,
    waited: (days: number) => `${days === 1 ? 'Én dag er' : `${days} dage er`} uden betaling, fordi pladsen venter.`,
  },
  {
    kinds: { 'mentor-support': 'Mentor support', 'personal-assistance': 'Personal assistance' },
    states: {
      draft: 'Draft',
      'to-be-decided': 'Waits to be decided',
      granted: 'Granted',
      refused: 'Refused',
      stopped: 'Stopped',
      replaced: 'Replaced by a new one',
      ended: 'Ended',
      withdrawn: 'Withdrawn',
    },
    hours: (hours, rate) => `${hours} ${hours === '1' ? 'hour' : 'hours'} a week at ${rate} an hour`,
    period: (from, until) => `From ${from} to ${until}`,
    total: 'In all',
    month: 'Month',
    hoursOf: 'Hours',
    amount: 'Amount',
    paidBy: (day) => `Paid by ${day}`,
    waited: (days) => `${days === 1 ? 'One day is' : `${days} days are`} not paid, because the place waits.`,
  },
);
