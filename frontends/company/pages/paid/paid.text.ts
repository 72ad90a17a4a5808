import { texts } from '#kit/language/texts.ts';

/** What the municipality pays the company for help, and when. */
export const paidText = texts(
  {
    title: 'Støtte, kommunen betaler',
    loading: 'Henter støtten',
    lead: 'Her står, hvad kommunen betaler jer for at støtte, og hvornår. Send en regning efter hver måned.',
    none: 'Der er ikke bevilget støtte hos jer',
    noneText: 'Bevilger kommunen mentorstøtte eller personlig assistance, står det her.',
    nameless: 'En person',
    months: 'Måned for måned',
    link: 'Se, hvad kommunen betaler, og hvornår',
  },
  {
    title: 'Support the municipality pays for',
    loading: 'Fetching the support',
    lead: 'Here is what the municipality pays you for supporting, and when. Send a bill after each month.',
    none: 'No support is granted with you',
    noneText: 'If the municipality grants mentor support or personal assistance, it stands here.',
    nameless: 'A person',
    months: 'Month by month',
    link: 'See what the municipality pays, and when',
  },
);
