import { createSignal } from 'solid-js';

const [companyName, setCompanyName] = createSignal<string>();

/** The company's name for the band; nothing until its profile was read. */
export { companyName };

/** Remembers the name once a profile or the register has told it. */
export function rememberCompanyName(name: string): void {
  setCompanyName(name);
}
