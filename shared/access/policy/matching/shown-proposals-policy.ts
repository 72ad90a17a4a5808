import type { PolicyRow } from '../policy-row.ts';

const staff = {
  caseworker: 'own-municipality',
  'job-broker': 'own-municipality',
} as const satisfies PolicyRow['roles'];

/** What may be done with the places a person is shown in their own app. */
export const shownProposalsPolicy = {
  'show-proposals': {
    id: 'M115',
    purpose: 'matching',
    viewing: {
      da: 'Viste dig steder, der kan passe til dig.',
      en: 'Showed you places that may suit you.',
    },
    roles: staff,
  },
  'withdraw-shown-proposals': {
    id: 'M116',
    purpose: 'matching',
    viewing: {
      da: 'Tog steder tilbage, som du havde fået vist.',
      en: 'Took back places that you had been shown.',
    },
    roles: staff,
  },
  'open-shown-proposals': {
    id: 'M117',
    purpose: 'matching',
    viewing: {
      da: 'Så, hvilke steder du har fået vist, og hvad du har svaret.',
      en: 'Saw which places you were shown, and what you answered.',
    },
    roles: { ...staff, 'team-leader': 'own-municipality' },
  },
  'list-answered-proposals': {
    id: 'M118',
    purpose: 'matching',
    viewing: {
      da: 'Så, at du har svaret på steder, du har fået vist.',
      en: 'Saw that you have answered places that you were shown.',
    },
    roles: staff,
  },
  'list-my-proposals': {
    id: 'M119',
    purpose: 'own-data',
    viewing: { da: 'Du så steder, der kan passe til dig.', en: 'You saw places that may suit you.' },
    roles: { candidate: 'self' },
  },
  'answer-my-proposals': {
    id: 'M193',
    purpose: 'own-data',
    viewing: { da: 'Du svarede på steder, der kan passe til dig.', en: 'You answered places that may suit you.' },
    roles: { candidate: 'self' },
  },
} as const satisfies Record<string, PolicyRow>;
