import type { ThirdDictionaries } from '#kit/language/language.ts';
import { dreamWords } from '#kit/ukrainian/dream-words.uk.ts';
import { formText, statesText } from '#kit/ukrainian/forms.uk.ts';
import { frameText, listenText, roleNames } from '#kit/ukrainian/frame.uk.ts';
import { learningWords, lessonWords, levelText, talkWords, teamRolesText } from '#kit/ukrainian/learning.uk.ts';
import { preparationWords } from '#kit/ukrainian/preparation-words.uk.ts';
import { tailoredWords } from '#kit/ukrainian/tailored.uk.ts';
import { certificatesText, portfolioText } from './certificates.uk.ts';
import { companionsText } from './companions.uk.ts';
import { consentsText } from './consents.uk.ts';
import { myCoursesText, whoHelpsText } from './courses.uk.ts';
import { myDescriptionText, observationWords, packWords } from './description.uk.ts';
import { dreamText } from './dream.uk.ts';
import { citizenFrameText, homeText } from './home.uk.ts';
import { journalWishText } from './journal-wish.uk.ts';
import { learningText } from './learning.uk.ts';
import { myPlanText, myProfileText } from './plan.uk.ts';
import { preparationText } from './preparation.uk.ts';
import { seenText } from './seen.uk.ts';
import { fieldErrors, refusals } from './sentences.uk.ts';
import { myTalksText } from './talks.uk.ts';

/** The citizen's app in Ukrainian, by the names of its texts, but for what is about a workplace: fetched when it is chosen. */
export const ukrainian: ThirdDictionaries = {
  ...{ frameText, roleNames, listenText, statesText, formText, preparationWords, dreamWords },
  ...{ learningWords, lessonWords, levelText, talkWords, teamRolesText, tailoredWords },
  ...{ citizenFrameText, homeText, preparationText, dreamText, companionsText, myTalksText, myPlanText, myProfileText },
  ...{
    certificatesText,
    portfolioText,
    consentsText,
    myCoursesText,
    whoHelpsText,
    learningText,
    seenText,
    journalWishText,
  },
  ...{ myDescriptionText, observationWords, packWords },
  ...{ refusals, fieldErrors },
};
