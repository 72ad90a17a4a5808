import type { Reading } from '#kit/forms/create-form.ts';
import { readWithShape } from '#kit/forms/read-with-shape.ts';
import { instantOf } from '#kit/time/copenhagen.ts';
import { readDate, readTime } from '#kit/time/read-dates.ts';
import { MeetingAnswer } from '#shared/shapes/meeting-answer.ts';
import { answerText } from './answer.text.ts';

/** What stands in the fields; `proposed` is the day, so that what the service says of the time stands there. */
export type AnswerFields = {
  readonly answer: string;
  readonly reason: string;
  readonly proposed: string;
  readonly time: string;
  readonly note: string;
};

/** Reads the fields as an answer to the meeting as it was seen. A proposed time is asked for whole or not at all. */
export function readAnswer(fields: AnswerFields, version: number, today: string): Reading<AnswerFields, MeetingAnswer> {
  const t = answerText();
  const proposes = fields.answer === 'ask-to-move' && Boolean(fields.proposed.trim() || fields.time.trim());
  const date = readDate(fields.proposed, today);
  const time = readTime(fields.time);
  const { answer, reason } = fields;
  const note = fields.note.trim() || undefined;
  const proposed = proposes && date && time ? [instantOf(date, time)] : [];
  const read = readWithShape(MeetingAnswer, { version, answer, reason, note, proposed }, t.words);
  if (!proposes || (date && time)) return read;
  return {
    errors: {
      ...('errors' in read ? read.errors : {}),
      ...(date ? {} : { proposed: t.notADate }),
      ...(time ? {} : { time: t.notATime }),
    },
  };
}
