import type { CheckInWords } from '#kit/check-in/check-in-form.tsx';
import { sentence } from '#kit/language/texts.ts';
import { checkInText } from './check-in.text.ts';

/** The three questions about somebody, by first name. */
export function wordsFor(name: string): CheckInWords {
  const { felt, ...asks } = checkInText().form;
  return {
    ...asks,
    ...{ goingAsk: asks.goingAsk(name), tasksAsk: asks.tasksAsk(name), standingAsk: asks.standingAsk(name) },
    felt: {
      decides: sentence(felt.decides(name)),
      manages: sentence(felt.manages(name)),
      belongs: sentence(felt.belongs(name)),
    },
  };
}
