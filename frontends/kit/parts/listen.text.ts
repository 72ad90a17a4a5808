import { texts } from '../language/texts.ts';

export const listenText = texts(
  { listen: 'Læs op', stop: 'Stop' },
  { listen: 'Read aloud', stop: 'Stop' },
  'listenText',
);
