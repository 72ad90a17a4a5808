import type { JSX } from 'solid-js';
import { municipalities } from '#shared/kernel/municipalities.data.ts';
import { consentsText } from './consents.text.ts';

/** Whose question it is, where a person has to do with several municipalities. */
export function MunicipalityLine(props: { readonly code: string }): JSX.Element {
  const name = (): string => municipalities.find(([code]) => code === props.code)?.[1] ?? props.code;
  return <p class="ff-muted mb-0">{consentsText().municipality(name())}</p>;
}
