import { texts } from '#kit/language/texts.ts';

/** What a company answered to a match meeting, as the one who called it reads it. */
export const companyAnswerText = texts(
  {
    asks: (company: string) => `${company} vil gerne flytte mødet`,
    declined: (company: string) => `${company} meldte afbud`,
    reason: (reason: string) => `Grunden: ${reason.toLowerCase()}.`,
    words: (words: string) => `”${words}”`,
    proposes: (when: string) => `De foreslår ${when}.`,
    sent: (when: string) => `Svaret kom ${when}.`,
    move: 'Flyt mødet',
    moveToProposed: (when: string) => `Flyt til ${when}`,
    keep: 'Hold fast i tiden',
    keepTitle: 'Hold fast i tiden',
    keepText: (company: string, when: string) =>
      `${company} får at vide, at mødet bliver holdt ${when}. Kan de ikke komme, kan de melde afbud.`,
    keepYes: 'Ja, hold fast i tiden',
    kept: (company: string) => `${company} får at vide, at tiden ligger fast.`,
  },
  {
    asks: (company) => `${company} would like to move the meeting`,
    declined: (company) => `${company} declined`,
    reason: (reason) => `The reason: ${reason.toLowerCase()}.`,
    words: (words) => `“${words}”`,
    proposes: (when) => `They propose ${when}.`,
    sent: (when) => `The answer came ${when}.`,
    move: 'Move the meeting',
    moveToProposed: (when) => `Move to ${when}`,
    keep: 'Keep the time',
    keepTitle: 'Keep the time',
    keepText: (company, when) =>
      `${company} is told that the meeting is held ${when}. If they cannot come, they can decline.`,
    keepYes: 'Yes, keep the time',
    kept: (company) => `${company} is told that the time stands.`,
  },
);
