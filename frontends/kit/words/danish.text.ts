import { texts } from '../language/texts.ts';

/** How much Danish a job asks for, and how much a person has; each stands alone in a list beside other languages. */
export const danishText = texts(
  {
    asked: {
      none: 'Intet krav om dansk',
      'single-words': 'Enkelte ord dansk',
      everyday: 'Dansk i hverdagen',
      fluent: 'Flydende dansk',
    },
    spoken: {
      none: 'Ikke dansk endnu',
      'single-words': 'Enkelte ord dansk',
      everyday: 'Dansk i hverdagen',
      fluent: 'Flydende dansk',
    },
  },
  {
    asked: {
      none: 'No Danish asked for',
      'single-words': 'Single words of Danish',
      everyday: 'Everyday Danish',
      fluent: 'Fluent Danish',
    },
    spoken: {
      none: 'No Danish yet',
      'single-words': 'Single words of Danish',
      everyday: 'Everyday Danish',
      fluent: 'Fluent Danish',
    },
  },
);
