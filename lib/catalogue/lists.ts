/** The closed lists people filter by. An id never changes; a label may. */

export const THEMES = {
  accompagnement: 'Accompagnement et aide au travail',
  absenteisme: 'Absentéisme et assiduité',
  alliances: 'Alliances éducatives et partenariats',
  allophones: 'Élèves allophones, familles itinérantes',
  arts: 'Arts, culture et médias',
  certification: 'Certification et formation des personnels',
  climat: 'Climat scolaire et harcèlement',
  competences: 'Estime de soi et compétences psychosociales',
  engagement: 'Engagement et citoyenneté',
  entreprise: 'Stages et monde professionnel',
  equite: 'Éducation prioritaire et égalité des chances',
  exclusion: 'Exclusion et sanctions',
  familles: 'Liens avec les familles',
  inclusion: 'École inclusive et besoins particuliers',
  insertion: 'Insertion des 16-25 ans',
  internat: 'Internat et accueil hors temps scolaire',
  numerique: 'Numérique et enseignement à distance',
  orientation: 'Orientation et projet du jeune',
  pedagogie: 'Pédagogie et évaluation',
  pilotage: 'Pilotage, réseaux et textes',
  prevention: 'Prévention et repérage',
  projets: 'Projets concrets, nature et cuisine',
  raccrochage: 'Raccrochage et retour en formation',
  remobilisation: 'Remobilisation et dispositifs relais',
  sante: 'Santé et refus scolaire anxieux',
  semaine: 'Semaine de la persévérance',
  sport: 'Sport et activité physique',
  tutorat: 'Tutorat et mentorat',
  voiepro: 'Voie professionnelle et apprentissage',
} as const;

export const AUDIENCES = {
  ecole: 'École',
  college: 'Collège',
  lycee: 'Lycée général et technologique',
  lyceepro: 'Lycée professionnel',
  jeunes: 'Jeunes de 16 à 25 ans',
  familles: 'Familles',
  enseignants: 'Enseignants et vie scolaire',
  referents: 'Référents décrochage et MLDS',
  direction: 'Direction et cadres',
  sante: 'Orientation, santé et social',
  partenaires: 'Partenaires',
} as const;

export type ThemeId = keyof typeof THEMES;
export type AudienceId = keyof typeof AUDIENCES;

export const THEME_IDS = Object.keys(THEMES) as ThemeId[];
export const AUDIENCE_IDS = Object.keys(AUDIENCES) as AudienceId[];
