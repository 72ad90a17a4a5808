import { courseWords } from '#kit/courses/course-words.text.ts';
import { dayDate } from '#kit/time/format-dates.ts';
import { vocabularyText } from '#kit/words/vocabulary.text.ts';
import type { CourseLook } from '#shared/shapes/catalogue.ts';
import { coursesText } from './courses.text.ts';

/** A search in words, as it was chosen. */
export function lookInWords(look: CourseLook): string {
  const t = coursesText();
  const w = courseWords();
  const parts = [
    look.text && `”${look.text}”`,
    look.targetGroup && w.targetGroups[look.targetGroup],
    look.danish && `${t.danish}: ${vocabularyText().danish[look.danish]}`,
    look.kind && w.kinds[look.kind],
    look.where && t.wheres[look.where],
    look.intake && w.intakes[look.intake],
    look.near && look.withinKm && `${t.near} ${look.near}, ${t.kilometres(String(look.withinKm))}`,
    look.startsFrom && `${t.startsFrom} ${dayDate(look.startsFrom)}`,
    look.startsTo && `${t.startsTo} ${dayDate(look.startsTo)}`,
    look.priceAtMost === 0 && t.free,
    look.priceAtMost && `${t.price} ${t.kroner(String(look.priceAtMost))}`,
    look.withSeats && t.withSeats,
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? parts.join(' · ') : t.everything;
}
