import type { ThirdDictionaries } from '#kit/language/language.ts';
import { dreamWords } from '#kit/ukrainian/dream-words.uk.ts';
import { formText, statesText } from '#kit/ukrainian/forms.uk.ts';
import { frameText, listenText, roleNames } from '#kit/ukrainian/frame.uk.ts';
import { preparationWords } from '#kit/ukrainian/preparation-words.uk.ts';
import { companionsText } from './companions.uk.ts';
import { dreamText } from './dream.uk.ts';
import { citizenFrameText, homeText } from './home.uk.ts';
import { preparationText } from './preparation.uk.ts';
import { fieldErrors, refusals } from './sentences.uk.ts';

/** The citizen's app in Ukrainian, by the names of its texts: one chunk, fetched when it is chosen. */
export const ukrainian: ThirdDictionaries = {
  ...{ frameText, roleNames, listenText, statesText, formText, preparationWords, dreamWords },
  ...{ citizenFrameText, homeText, preparationText, dreamText, companionsText },
  ...{ refusals, fieldErrors },
};
