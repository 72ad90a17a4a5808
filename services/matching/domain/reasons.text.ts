import { furtherReasonText } from './further-reasons.text.ts';

/** The sentences of a proposal, by code; `{name}` stands for a value, already in words. Short, plain, nothing hidden. */
export const reasonText = {
  ...furtherReasonText,
  'wish-first': { da: 'Det er første ønske: {area}.', en: 'It is the first wish: {area}.' },
  'wish-later': { da: 'Det er ønske nummer {place}: {area}.', en: 'It is wish number {place}: {area}.' },
  'competence-used': {
    da: 'Stedet kan bruge erfaring med {competence}.',
    en: 'The place can use experience of {competence}.',
  },
  'competence-certified': {
    da: 'Stedet kan bruge erfaring med {competence}, som et kompetencebevis viser.',
    en: 'The place can use experience of {competence}, which a certificate shows.',
  },
  'wish-first-is-other': { da: 'Det første ønske er {area}.', en: 'The first wish is {area}.' },
  'wish-not': {
    da: 'Det er {area}, og det står ikke blandt ønskerne. Det første ønske er {first}.',
    en: 'It is {area}, which is not among the wishes. The first wish is {first}.',
  },
  'try-a-sniff-internship': {
    da: 'Prøv stedet et par dage i en snusepraktik.',
    en: 'Try the place for a few days in a sniff internship.',
  },
  'hours-fit': { da: 'Stedet kan {hours}, og det passer.', en: 'The place can offer {hours}, and that fits.' },
  'hours-meet': { da: 'Begge kan {hours}.', en: 'Both can do {hours}.' },
  'hours-partly': {
    da: 'Stedet tilbyder {hours}. Ønsket er {wantedHours}.',
    en: 'The place offers {hours}. The wish is {wantedHours}.',
  },
  'hours-apart': {
    da: 'Stedet tilbyder {hours}. Ønsket er {wantedHours}.',
    en: 'The place offers {hours}. The wish is {wantedHours}.',
  },
  'agree-hours': { da: 'Aftal {hours}.', en: 'Agree on {hours}.' },
  'ask-other-hours': {
    da: 'Spørg, om stedet kan begynde med {hours} timer om ugen.',
    en: 'Ask whether the place can begin with {hours} hours a week.',
  },
  'travel-short': {
    da: 'Turen tager {about}{minutes} minutter {transport}.',
    en: 'The way takes {about}{minutes} minutes {transport}.',
  },
  'travel-long': {
    da: 'Turen tager {about}{minutes} minutter {transport}. Ønsket er højst {wanted} minutter.',
    en: 'The way takes {about}{minutes} minutes {transport}. The wish is at most {wanted} minutes.',
  },
  'travel-unknown': {
    da: 'Vi kender ikke vejen til {postalCode}.',
    en: 'We do not know the way to {postalCode}.',
  },
  'other-transport': {
    da: 'Turen tager {about}{minutes} minutter {transport}.',
    en: 'The way takes {about}{minutes} minutes {transport}.',
  },
  'talk-about-travel': {
    da: 'Tal om, hvornår dagen kan begynde, og hvad der gør turen lettere.',
    en: 'Talk about when the day can begin, and what makes the way easier.',
  },
  'look-up-the-travel-time': { da: 'Slå turen op i Rejseplanen.', en: 'Look the way up in a journey planner.' },
  'consideration-met': { da: 'Stedet kan give {consideration}.', en: 'The place can give {consideration}.' },
  'consideration-unmet': {
    da: 'Stedet har ikke sagt, at det kan give {consideration}.',
    en: 'The place has not said that it can give {consideration}.',
  },
  'ask-for-consideration': {
    da: 'Spørg stedet, om det kan give {consideration}.',
    en: 'Ask the place whether it can give {consideration}.',
  },
  'lifting-within': {
    da: 'Løft er højst {liftsKg} kg. Grænsen er {limitKg}.',
    en: 'Lifts are at most {liftsKg} kg. The limit is {limitKg}.',
  },
  'lifting-above': {
    da: 'Der er løft på {liftsKg} kg. Grænsen er {limitKg}.',
    en: 'There are lifts of {liftsKg} kg. The limit is {limitKg}.',
  },
  'colleague-lifts': {
    da: 'En kollega kan tage det, der vejer mere end {limitKg} kg. Stedet er ikke spurgt endnu.',
    en: 'A colleague can take what weighs more than {limitKg} kg. The place has not been asked yet.',
  },
  'danish-suffices': { da: 'Sproget er nok: {has}.', en: 'The language suffices: {has}.' },
  'language-shared': { da: 'Der er kolleger, der taler {language}.', en: 'There are colleagues who speak {language}.' },
  'danish-lacks': {
    da: 'Stedet beder om {demanded}. Personen har {has}.',
    en: 'The place asks for {demanded}. The person has {has}.',
  },
  'language-at-the-workplace': {
    da: 'Sprogkort eller et sprogløft på arbejdspladsen.',
    en: 'Language cards, or language lessons at the workplace.',
  },
} as const satisfies Record<string, { da: string; en: string }>;
export type ReasonCode = keyof typeof reasonText;

/** Why an opening is left out. */
export const exclusionText = {
  'not-offered-here': {
    da: 'Pladsen er tilbudt en anden kommune.',
    en: 'The opening is offered to another municipality.',
  },
  'no-place-free': { da: 'Der er ingen ledig plads lige nu.', en: 'No place is free right now.' },
  'declined-before': { da: 'Der er sagt nej til stedet før.', en: 'The place was declined before.' },
  'lifting-too-heavy': {
    da: 'Der er løft på {liftsKg} kg. Grænsen er {limitKg}.',
    en: 'There are lifts of {liftsKg} kg. The limit is {limitKg}.',
  },
  'danish-far-too-little': {
    da: 'Stedet beder om {demanded}, og der er ikke et fælles sprog.',
    en: 'The place asks for {demanded}, and there is no language in common.',
  },
  'driving-licence-missing': { da: 'Arbejdet kræver kørekort.', en: 'The work demands a driving licence.' },
  'no-hours-in-common': { da: 'Stedet tilbyder {hours}.', en: 'The place offers {hours}.' },
  'travel-too-far': {
    da: 'Turen tager {about}{minutes} minutter {transport}. Ønsket er højst {wanted} minutter.',
    en: 'The way takes {about}{minutes} minutes {transport}. The wish is at most {wanted} minutes.',
  },
} as const satisfies Record<string, { da: string; en: string }>;
export type ExclusionCode = keyof typeof exclusionText;
