import { texts } from '#kit/language/texts.ts';
import { userName } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import { wallTimeOf } from '#kit/time/copenhagen.ts';

/** How whoever is signed in is greeted. */
export const greetingText = texts(
  {
    morning: (name: string) => `Godmorgen, ${name}.`,
    day: (name: string) => `Goddag, ${name}.`,
    evening: (name: string) => `Godaften, ${name}.`,
  },
  {
    morning: (name) => `Good morning, ${name}.`,
    day: (name) => `Hello, ${name}.`,
    evening: (name) => `Good evening, ${name}.`,
  },
);

/** Greets whoever is signed in, by the time of day. */
export function greeting(): string {
  const { hour } = wallTimeOf(nowMs());
  const firstName = (userName() ?? '').split(' ')[0] ?? '';
  if (hour < 10) return greetingText().morning(firstName);
  return hour < 18 ? greetingText().day(firstName) : greetingText().evening(firstName);
}
