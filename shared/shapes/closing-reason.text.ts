import type { ClosingReason } from './candidate-changes.ts';

/** What an effort ended with, in the words of every page, file and paper. */
export const closingReasonWords: Readonly<Record<'da' | 'en', Readonly<Record<ClosingReason, string>>>> = {
  da: {
    'ordinary-employment': 'Ordinært job',
    'flex-job': 'Fleksjob',
    'early-retirement-pension': 'Førtidspension',
    'education-fgu': 'Uddannelse: FGU',
    'education-stu': 'Uddannelse: STU',
    'education-eud': 'Uddannelse: erhvervsuddannelse',
    'education-hf': 'Uddannelse: HF',
    'education-other': 'En anden uddannelse',
    'passed-on-to-public-support': 'Videre til anden offentlig støtte',
    'ordinary-effort': 'Videre i den almindelige indsats',
    moved: 'Flyttet',
    'own-wish': 'Eget ønske',
    deceased: 'Død',
    other: 'Anden grund',
  },
  en: {
    'ordinary-employment': 'Ordinary job',
    'flex-job': 'Flex job',
    'early-retirement-pension': 'Early retirement pension',
    'education-fgu': 'Education: FGU',
    'education-stu': 'Education: STU',
    'education-eud': 'Education: vocational',
    'education-hf': 'Education: HF',
    'education-other': 'Another education',
    'passed-on-to-public-support': 'On to other public support',
    'ordinary-effort': 'On in the ordinary effort',
    moved: 'Moved',
    'own-wish': 'Own wish',
    deceased: 'Deceased',
    other: 'Another reason',
  },
};
