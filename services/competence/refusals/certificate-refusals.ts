import type { RefusalTable } from '#shared/runtime/problem.ts';

/** Refusals about certificates, portfolios and what is shared of them. */
export const certificateRefusals = {
  'certificate-not-found': { status: 404, da: 'Vi kan ikke finde beviset.', en: 'We cannot find this certificate.' },
  'certificate-not-known': {
    status: 404,
    da: 'Vi kender ikke noget bevis med den adresse. Se efter, om den er skrevet rigtigt af.',
    en: 'We know no certificate at this address. Check that it was copied correctly.',
  },
  'certificate-not-valid': {
    status: 409,
    da: 'Beviset gælder ikke længere, så det kan ikke ændres.',
    en: 'The certificate is no longer valid, so it cannot be changed.',
  },
  'certificate-already-issued': {
    status: 409,
    da: 'Der er allerede udstedt et bevis på den bedømmelse.',
    en: 'A certificate has already been issued from this assessment.',
  },
  'assessment-not-ready': {
    status: 409,
    da: 'Bedømmelsen er ikke klar til et bevis endnu.',
    en: 'The assessment is not ready for a certificate yet.',
  },
  'institution-not-accredited': {
    status: 409,
    da: 'I kan først udstede beviser, når jeres uddannelsessted er godkendt af OCN.',
    en: 'You can issue certificates once your institution is accredited by OCN.',
  },
  'job-not-found': { status: 404, da: 'Vi kan ikke finde opgaven.', en: 'We cannot find this job.' },
  'share-not-found': { status: 404, da: 'Vi kan ikke finde linket.', en: 'We cannot find this link.' },
  'share-not-open': {
    status: 404,
    da: 'Linket virker ikke. Det kan være udløbet eller slået fra.',
    en: 'The link does not work. It may have expired or been turned off.',
  },
  'showing-not-found': {
    status: 404,
    da: 'Vi kan ikke finde det, du viste kommunen.',
    en: 'We cannot find what you showed the municipality.',
  },
  'showing-under-way': {
    status: 409,
    da: 'Du viser allerede din portefølje til den kommune.',
    en: 'You are already showing your portfolio to this municipality.',
  },
  'nothing-to-show': {
    status: 409,
    da: 'Du har ikke nogen beviser at vise endnu.',
    en: 'You have no certificates to show yet.',
  },
  'portfolio-not-received': {
    status: 404,
    da: 'Porteføljen vises ikke for kommunen længere.',
    en: 'The portfolio is no longer shown to the municipality.',
  },
} as const satisfies RefusalTable;
