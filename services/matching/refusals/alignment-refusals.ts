import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of the two-sided alignment of expectations. */
export const alignmentRefusals = {
  'alignment-settled-anew': {
    status: 409,
    da: 'Teksten er ændret, siden du læste den. Læs den igen, før du siger ja.',
    en: 'The text has changed since you read it. Read it again before you say yes.',
  },
  'alignment-signed-already': {
    status: 409,
    da: 'Der er allerede sagt ja til teksten.',
    en: 'The text has been said yes to already.',
  },
  'alignment-person-first': {
    status: 409,
    da: 'Personen skal sige ja til teksten, før virksomheden læser den.',
    en: 'The person has to say yes to the text before the company reads it.',
  },
  'alignment-not-signed': {
    status: 409,
    da: 'Begge skal have sagt ja til det, I aftalte på et matchmøde. Kun en snusepraktik kan begynde uden. Åbn matchmødet, og se, hvem der mangler.',
    en: 'Both have to have said yes to what was agreed at a match meeting. Only a sniff internship can begin without. Open the match meeting and see who is missing.',
  },
} as const satisfies RefusalTable;
