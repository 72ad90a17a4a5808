import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused of the places a person is shown. */
export const shownProposalsRefusals = {
  'proposals-not-shown': {
    status: 409,
    da: 'Stederne er taget tilbage. Tal med din kontaktperson, hvis du stadig gerne vil høre om dem.',
    en: 'The places have been taken back. Talk with your contact person if you would still like to hear about them.',
  },
} as const satisfies RefusalTable;
