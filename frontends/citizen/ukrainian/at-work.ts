import type { ThirdDictionaries } from '#kit/language/language.ts';
import { alignmentWords } from '#kit/ukrainian/alignment.uk.ts';
import { agreementsText, agreementWords } from './agreements.uk.ts';
import { askedTimesText } from './asked-times.uk.ts';
import { checkInText } from './check-in.uk.ts';
import { linkText } from './links.uk.ts';
import { calendarText, myMatchText } from './match.uk.ts';
import { placesText } from './places.uk.ts';
import { lookBackText } from './look-back.uk.ts';
import { signingText } from './signing.uk.ts';
import { stillThereText } from './still-there.uk.ts';
import { myWorkText } from './work.uk.ts';

/** The pages about a workplace in Ukrainian: a chunk of its own, fetched with the other, so that neither is too large. */
export const ukrainianAtWork: ThirdDictionaries = {
  ...{
    agreementsText,
    agreementWords,
    alignmentWords,
    askedTimesText,
    calendarText,
    checkInText,
    linkText,
    myMatchText,
    myWorkText,
    placesText,
    signingText,
  },
  ...{ stillThereText, lookBackText },
};
