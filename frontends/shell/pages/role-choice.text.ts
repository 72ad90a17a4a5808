import { texts } from '#kit/language/texts.ts';

/** Choosing a role after signing in. */
export const roleChoiceText = texts(
  {
    signInFirst: 'Log ind for at fortsætte',
    noRole: 'Du har ingen rolle her endnu',
    noRoleText:
      'Din leder eller jeres kontaktperson i kommunen kan give dig en. Så virker siden, næste gang du logger ind.',
  },
  {
    signInFirst: 'Sign in to go on',
    noRole: 'You have no role here yet',
    noRoleText:
      'Your manager or your contact in the municipality can give you one. Then this page works the next time you sign in.',
  },
);
