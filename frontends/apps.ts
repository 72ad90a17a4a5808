/**
 * The apps: where each lives on the one origin, and what its first load may weigh (JavaScript, brotli, KiB; architecture,
 * section 8). The one list: the build, the routes of the distribution and the kit read it. An app is built and served
 * when its folder is there; until then its path belongs to the shell.
 */
export const apps = {
  shell: { path: '/', firstLoadKiB: 40 },
  municipality: { path: '/kommune', firstLoadKiB: 80 },
  company: { path: '/virksomhed', firstLoadKiB: 55 },
  education: { path: '/uddannelse', firstLoadKiB: 55 },
  citizen: { path: '/borger', firstLoadKiB: 40 },
  verification: { path: '/bevis', firstLoadKiB: 15 },
  partnership: { path: '/partnerskab', firstLoadKiB: 80 },
} as const satisfies Record<string, { readonly path: `/${string}`; readonly firstLoadKiB: number }>;

/** An app as its folder, its build and `data-app` name it. */
export type AppName = keyof typeof apps;
