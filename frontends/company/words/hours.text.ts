import { texts } from '#kit/language/texts.ts';
import { formatNumber } from '#kit/numbers/danish-numbers.ts';

/** Hours a week in a sentence. */
export const hoursText = texts(
  {
    week: (hours: number) => `${formatNumber(hours)} ${hours === 1 ? 'time' : 'timer'} om ugen`,
    span: (from: number, to: number) =>
      from === to ? `${formatNumber(to)} timer om ugen` : `${formatNumber(from)}–${formatNumber(to)} timer om ugen`,
  },
  {
    week: (hours) => `${formatNumber(hours)} ${hours === 1 ? 'hour' : 'hours'} a week`,
    span: (from, to) =>
      from === to ? `${formatNumber(to)} hours a week` : `${formatNumber(from)}–${formatNumber(to)} hours a week`,
  },
);
