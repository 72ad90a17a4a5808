import type { RefusalTable } from '#shared/runtime/problem.ts';

/** What is refused about companions. Each sentence says what can be done instead. */
export const companionRefusals = {
  'companion-effort-not-open': {
    status: 409,
    da: 'Du kan få følgevenner, mens du har et forløb hos kommunen.',
    en: 'You can have companions while the municipality is helping you.',
  },
  'companions-enough': {
    status: 409,
    da: 'Du har så mange følgevenner, som man kan have. Stop med en, hvis du vil have en ny.',
    en: 'You have as many companions as you can have. End one if you would like a new one.',
  },
  'companion-code-not-found': {
    status: 404,
    da: 'Koden er her ikke mere. Du kan lave en ny.',
    en: 'The code is no longer here. You can make a new one.',
  },
  'companion-own-code': {
    status: 409,
    da: 'Det er din egen kode. Giv den til den, du gerne vil følges med, så taster de den på deres telefon.',
    en: 'This is your own code. Give it to the one you would like to go with, and they type it on their phone.',
  },
  'companion-other-municipality': {
    status: 409,
    da: 'Koden er fra en anden kommune. Man kan kun være følgevenner, når man hører til i samme kommune.',
    en: 'The code is from another municipality. You can only be companions when you belong to the same one.',
  },
  'companion-tries-used-up': {
    status: 409,
    da: 'Du har prøvet mange koder i dag. Prøv igen i morgen, og bed om at se koden på den andens telefon.',
    en: 'You have tried many codes today. Try again tomorrow, and ask to see the code on the other phone.',
  },
  'companion-not-found': {
    status: 404,
    da: 'Vi kan ikke finde den følgeven.',
    en: 'We cannot find this companion.',
  },
  'companion-not-now': {
    status: 409,
    da: 'Det kan ikke siges nu. Se siden igen: der kan være sket noget.',
    en: 'This cannot be said now. Look at the page again: something may have happened.',
  },
} as const satisfies RefusalTable;
