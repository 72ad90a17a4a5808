import { texts } from '#kit/language/texts.ts';

/** What municipalities need of a course together. */
export const jointSeatsText = texts(
  {
    title: 'Fælles pladser',
    link: 'Pladser og venteliste',
    loading: 'Henter pladserne',
    lead: 'Det har kommunerne brug for tilsammen. I ser ikke, hvem pladserne er til, før nogen bliver tilmeldt.',
    seats: 'Pladser i alt',
    free: 'Ledige',
    reserved: 'Reserveret',
    waiting: 'På ventelisten',
    byMunicipality: 'Reserveret af kommunerne',
    municipality: 'Kommune',
    used: 'Brugt',
    open: 'Endnu uden navn',
    none: 'Ingen kommuner har reserveret pladser.',
    fewWaiting: 'Står der nogen på ventelisten, så sig til kommunerne, når I kan starte et hold mere.',
    back: 'Tilbage til kurset',
  },
  {
    title: 'Joint seats',
    link: 'Seats and waiting list',
    loading: 'Loading the seats',
    lead: 'This is what the municipalities need together. You do not see whom the seats are for until somebody is enrolled.',
    seats: 'Seats in all',
    free: 'Free',
    reserved: 'Reserved',
    waiting: 'On the waiting list',
    byMunicipality: 'Reserved by the municipalities',
    municipality: 'Municipality',
    used: 'Used',
    open: 'Without a name yet',
    none: 'No municipality has reserved seats.',
    fewWaiting: 'If somebody is on the waiting list, tell the municipalities when you can start another course.',
    back: 'Back to the course',
  },
);
