import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What may be refused about courses. */
export const courseRefusals = {
  'course-not-found': { status: 404, da: 'Vi kan ikke finde kurset.', en: 'We cannot find this course.' },
  'course-still-draft': {
    status: 409,
    da: 'Kurset er en kladde. Slå det op først.',
    en: 'The course is a draft. Post it first.',
  },
  'course-already-posted': {
    status: 409,
    da: 'Kurset er allerede slået op.',
    en: 'The course has been posted already.',
  },
  'course-already-withdrawn': {
    status: 409,
    da: 'Kurset er taget ned. Lav en kopi, hvis I vil slå det op igen.',
    en: 'The course was taken down. Make a copy to post it again.',
  },
  'course-already-expired': {
    status: 409,
    da: 'Kurset er slut. Lav en kopi, hvis I vil slå det op igen.',
    en: 'The course is over. Make a copy to post it again.',
  },
} as const satisfies RefusalTable;
