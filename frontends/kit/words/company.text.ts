import { texts } from '../language/texts.ts';

/** What kinds of workplaces there are, and what a workplace is in the network. */
export const companyWords = texts(
  {
    kinds: {
      commercial: 'Privat virksomhed',
      'social-economic': 'Socialøkonomisk virksomhed',
      public: 'Offentlig arbejdsplads',
    },
    roles: { training: 'Træner', receiving: 'Ansætter', both: 'Træner og ansætter' },
    rolesText: {
      training: 'Mennesker øver sig hos jer og kommer videre et andet sted.',
      receiving: 'I ansætter mennesker, når de er klar.',
      both: 'Mennesker kan begynde hos jer og blive.',
    },
  },
  {
    kinds: { commercial: 'Private company', 'social-economic': 'Social enterprise', public: 'Public workplace' },
    roles: { training: 'Trains', receiving: 'Takes on', both: 'Trains and takes on' },
    rolesText: {
      training: 'People practise with you and move on elsewhere.',
      receiving: 'You take people on when they are ready.',
      both: 'People can begin with you and stay.',
    },
  },
);
