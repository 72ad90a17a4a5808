import { userName } from '#kit/session/session.ts';
import { nowMs } from '#kit/time/clock.ts';
import { wallTimeOf } from '#kit/time/copenhagen.ts';
import { homeText } from './home.text.ts';

/** The first name of whoever is signed in. */
export function ownFirstName(): string {
  return (userName() ?? '').split(' ')[0] ?? '';
}

/** "Godmorgen, Hanne." until ten, "Goddag" until six, then "Godaften". */
export function greeting(): string {
  const { hour } = wallTimeOf(nowMs());
  if (hour < 10) return homeText().morning(ownFirstName());
  return hour < 18 ? homeText().day(ownFirstName()) : homeText().evening(ownFirstName());
}
