import { texts } from '#kit/language/texts.ts';

/** Choosing a role after signing in. */
export const roleChoiceText = texts(
  {
    signInFirst: 'Log ind for at fortsætte',
    noApp: 'Din side er ikke klar endnu',
    noAppText: 'Du er logget ind. Partnerskabets egne sider bliver bygget nu og kommer her.',
    noRole: 'Du har ingen rolle her endnu',
    noRoleText:
      'Din leder eller jeres kontaktperson i kommunen kan give dig en. Så virker siden, næste gang du logger ind.',
  },
  {
    signInFirst: 'Sign in to go on',
    noApp: 'Your page is not ready yet',
    noAppText: 'You are signed in. The partnership’s own pages are being built and will come here.',
    noRole: 'You have no role here yet',
    noRoleText:
      'Your manager or your contact in the municipality can give you one. Then this page works the next time you sign in.',
  },
);
