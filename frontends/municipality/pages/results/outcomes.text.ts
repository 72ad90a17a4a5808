import { texts } from '#kit/language/texts.ts';

/** What became of the efforts that ended. */
export const outcomesText = texts(
  {
    heading: (ended: number) => (ended === 1 ? 'Ét forløb er afsluttet' : `${ended} forløb er afsluttet`),
    text: 'Hver person står ét sted: der, hvor forløbet endte, eller blandt dem, der stadig er i gang. Et forløb, der er taget op igen, er i gang.',
    caption: 'Hvad forløbene endte med, for hver målgruppe',
    unit: 'Personer',
    active: 'Stadig i gang',
    since: (date: string) => `Afsluttet ${date}`,
  },
  {
    heading: (ended) => (ended === 1 ? 'One effort has ended' : `${ended} efforts have ended`),
    text: 'Each person stands in one place: where the effort ended, or among those who are still under way. An effort that was taken up again is under way.',
    caption: 'How the efforts ended, for each target group',
    unit: 'People',
    active: 'Still under way',
    since: (date) => `Ended ${date}`,
  },
);
