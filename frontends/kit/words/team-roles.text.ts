import { texts } from '../language/texts.ts';

/** What somebody around a person is to them. */
export const teamRolesText = texts(
  {
    caseworker: 'Sagsbehandler',
    'job-broker': 'Jobformidler',
    'youth-coordinator': 'Ungekoordinator',
    'practice-guide': 'Praktikvejleder',
    buddy: 'Buddy på arbejdspladsen',
    'volunteer-mentor': 'Frivillig mentor',
    'professional-mentor': 'Mentor fra kommunen',
    'education-mentor': 'Uddannelsesmentor',
    'uu-counsellor': 'UU-vejleder',
    'housing-support': 'Bostøtte',
    treatment: 'Behandler',
    doctor: 'Læge',
    'private-network': 'Familie eller ven',
    companion: 'Følgeven',
    other: 'En anden',
  },
  {
    caseworker: 'Caseworker',
    'job-broker': 'Job broker',
    'youth-coordinator': 'Youth coordinator',
    'practice-guide': 'Practice guide',
    buddy: 'Buddy at the workplace',
    'volunteer-mentor': 'Volunteer mentor',
    'professional-mentor': 'Mentor from the municipality',
    'education-mentor': 'Education mentor',
    'uu-counsellor': 'Education counsellor (UU)',
    'housing-support': 'Housing support',
    treatment: 'Therapist',
    doctor: 'Doctor',
    'private-network': 'Family or friend',
    companion: 'Companion',
    other: 'Somebody else',
  },
);
