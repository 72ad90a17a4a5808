import { texts } from '#kit/language/texts.ts';

/** The app's navigation. */
export const citizenFrameText = texts(
  { home: 'Min side', steps: 'Mine skridt', certificates: 'Mine beviser' },
  { home: 'My page', steps: 'My steps', certificates: 'My certificates' },
);
