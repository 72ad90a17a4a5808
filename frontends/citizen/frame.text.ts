import { texts } from '#kit/language/texts.ts';

/** The app's navigation. */
export const citizenFrameText = texts(
  { home: 'Min side', certificates: 'Mine beviser' },
  { home: 'My page', certificates: 'My certificates' },
);
