/** Claims of people as the identity providers give them, for tests. */
export const secretariat = {
  idp: 'partnership',
  sub: 'sekretariat-1',
  name: 'Signe Lund',
  email: 'signe@partnerskab.example',
  partnership: 'P-test',
  roles: ['secretariat'],
};
export const caseworker = {
  idp: 'municipality',
  sub: 'roskilde-1',
  name: 'Mette Holm',
  email: 'mette@roskilde.example',
  municipality: '0265',
  roles: ['caseworker'],
};
export const leaderToo = {
  ...caseworker,
  email: 'bo@roskilde.example',
  sub: 'roskilde-2',
  name: 'Bo Dam',
  roles: ['caseworker', 'team-leader'],
};
export const contact = {
  idp: 'mitid-business',
  sub: 'erhverv-1',
  name: 'Anne Bager',
  email: 'anne@bageri.example',
  cvr: '10150817',
  privileges: ['company-contact'],
};
/** A substitute number (day + 60): nobody's. */
export const citizen = { idp: 'mitid', sub: 'mitid-1', name: 'Karim Aziz', cpr: '6101801234' };

export const groups = {
  targetGroups: [{ id: 'unge', name: { da: 'Unge', en: 'Young people' }, reportColumn: 'A' }],
  visitationGroups: [{ id: 'klar', name: { da: 'Klar til job', en: 'Ready for a job' } }],
};
