import { createSignal } from 'solid-js';
import { mostCompared } from '#shared/shapes/catalogue.ts';

const [toCompare, setToCompare] = createSignal<readonly string[]>([]);

/** The courses that are to be laid side by side, in the order they were chosen; kept while one looks around. */
export { toCompare };

export function chooseToCompare(courseId: string, chosen: boolean): void {
  const others = toCompare().filter((id) => id !== courseId);
  setToCompare(chosen ? [...others, courseId].slice(0, mostCompared) : others);
}

export function compareNothing(): void {
  setToCompare([]);
}

export function isCompareFull(): boolean {
  return toCompare().length >= mostCompared;
}
