import { createEffect } from 'solid-js';

/** Gives an element its `--v` through the CSSOM and keeps it right; an inline style would break the content security policy. */
export function withValue(value: () => number): (element: HTMLElement) => void {
  return (element) => createEffect(() => element.style.setProperty('--v', String(value())));
}
