/** One app as the build knows it: its folder, the path it is served at, and what it may weigh (brotli, KiB). */
export interface AppDefinition {
  readonly name: string;
  readonly base: string;
  readonly firstLoadKiB: number;
}

/** Budgets of docs and architecture, section 8. */
export const apps: readonly AppDefinition[] = [
  { name: 'shell', base: '/', firstLoadKiB: 40 },
  { name: 'municipality', base: '/kommune/', firstLoadKiB: 80 },
  { name: 'company', base: '/virksomhed/', firstLoadKiB: 55 },
];

/** The same for every app. */
export const stylesKiB = 16;
export const lazyRouteKiB = 25;
