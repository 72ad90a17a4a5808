/** The seven tracks that run side by side in a plan (ViVirk'R). */
export const planTracks = [
  'work-identity',
  'appearance-behaviour',
  'daily-rhythm',
  'housing-economy',
  'leisure-network',
  'health',
  'treatment',
] as const;
