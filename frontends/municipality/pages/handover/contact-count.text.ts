import { texts } from '#kit/language/texts.ts';

/** How many contact persons somebody has had. */
export const contactCountText = texts(
  {
    count: (count: number, time: string) => `${count}. kontaktperson på ${time}`,
    days: (days: number) => (days === 1 ? 'én dag' : `${days} dage`),
    months: (months: number) => (months === 1 ? 'én måned' : `${months} måneder`),
  },
  {
    count: (count, time) => `Contact person no. ${count} in ${time}`,
    days: (days) => (days === 1 ? 'one day' : `${days} days`),
    months: (months) => (months === 1 ? 'one month' : `${months} months`),
  },
);
