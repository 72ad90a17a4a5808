/** The two columns of the VTA table (Absalon, May 2023); other columns are named by their groups. */
export const columnNames: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  original: { da: 'De oprindelige målgrupper', en: 'The original target groups' },
  ukraine: { da: 'Flygtninge fra Ukraine', en: 'Refugees from Ukraine' },
};
