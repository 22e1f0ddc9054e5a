/** A person or company on the replica. Every one of them is invented. */
export interface Person {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  /** Background of the drawn avatar. */
  readonly colour: string;
  readonly bio: string;
  /** Whether a stranger may write to them: only then the profile has a message button. */
  readonly openInbox: boolean;
  readonly verified: boolean;
  /** Handle of the company whose badge they wear. */
  readonly affiliate: string | null;
}

/** The account that is logged in. */
export const OWN_HANDLE = 'vlindertelecom';

const COLOURS = [
  '#7b5b8f',
  '#8a5a44',
  '#3f6b5b',
  '#8f5b6a',
  '#5b5f97',
  '#6b6b47',
  '#38667f',
  '#9a6a2f',
];

type Extra = Partial<Pick<Person, 'bio' | 'openInbox' | 'verified' | 'affiliate' | 'colour'>>;

const ROWS: readonly (readonly [id: string, handle: string, name: string, extra?: Extra])[] = [
  [
    '4400112233',
    OWN_HANDLE,
    'Vlinder Telecom',
    {
      colour: '#20343c',
      bio: 'Mobile, fibre and TV in Flanders, the Netherlands, Germany, France, Ireland and the UK. People answer here from 8 to 22.',
      openInbox: true,
      verified: true,
    },
  ],
  ['1310020001', 'sofie_vdbossche', 'Sofie Van den Bossche', { openInbox: true }],
  ['1310020002', 'dannyoc_82', 'Danny O’Connor 🎸'],
  ['1310020004', 'joris_mertens_', 'Joris Mertens', { openInbox: true }],
  ['1310020007', 'k_brandstetter', 'Katrin Brandstetter', { openInbox: true }],
  ['1310020008', 'mathilde_rvl', 'Mathilde Ravel', { openInbox: true }],
  ['1310020009', 'ray_n_5521', 'Ray N'],
  [
    '1310020010',
    'vlinder_carehlp',
    'Vlinder Care Help Desk',
    { colour: '#20343c', openInbox: true },
  ],
  ['1310020011', 'pieter_dewaele', 'Pieter De Waele'],
  ['1310020012', 'hannahwhitlock', 'Hannah Whitlock', { openInbox: true }],
  ['1310020015', 'zeghetluid', 'Zeg het luid'],
  ['1310020018', 'stil_water_n', 'Nena'],
  ['1310020019', 'lukas_ahrend', 'Lukas Ahrend', { openInbox: true }],
  ['1310020020', 'eoin_gallagher_', 'Eoin Gallagher', { verified: true }],
  ['1310020021', 'nadia_bnl', 'Nadia Benallal'],
  ['1310020022', 'bramke_k', 'Bram K.'],
  ['1310020023', 'tilda_bergh', 'tilda'],
  ['1310020024', 'gerlinde_mohr', 'Gerlinde Mohr', { openInbox: true }],
  ['1310020025', 'aoife_dunne_art', 'Aoife Dunne', { openInbox: true }],
  ['1310020026', 'ooggetuige_77', 'Ooggetuige'],
  ['1310020027', 'echtwaarnu', 'Echt waar'],
  ['1310020028', 'imke_verlinden', 'Imke Verlinden'],
  ['1310020029', 'gavin_tate_uk', 'Gavin Tate'],
  ['1310020030', 'manon_lfrt', 'Manon Lefort', { openInbox: true }],
  ['1310020031', 'fxpips_wouter', 'Wouter | signals 🚀', { openInbox: true }],
  ['1310020032', 'jelle_hendrix', 'Jelle Hendrix'],
  [
    '1310020033',
    'lotte_claes_vt',
    'Lotte Claes',
    { affiliate: OWN_HANDLE, verified: true, openInbox: true, bio: 'Network crews at Vlinder.' },
  ],
  ['1310020034', 'scheldepost_red', 'Redactie Scheldepost', { verified: true, openInbox: true }],
  ['1310020035', 'fintan_roche', 'Fintan Roche'],
  ['1310020036', 'sannep_', 'Sanne P'],
  ['1310020037', 'oliver_prince_', 'Oliver Prince', { openInbox: true }],
  ['1310020038', 'wim_declercq', 'Wim Declercq'],
  ['1310020041', 'carla_smeets', 'Carla Smeets'],
  ['1310020042', 'theo_maas_', 'Theo Maas'],
  ['1310020043', 'pialind', 'Pia Lind'],
  ['1310020044', 'kobe_lokeren', 'Kobe'],
  ['1310020045', 'uwe_kaminski', 'Uwe Kaminski'],
  ['1310020046', 'silke_noack', 'Silke Noack', { openInbox: true }],
  ['1310020047', 'bastien_grd', 'Bastien Girard'],
  ['1310020049', 'kim_peeters_9', 'Kim Peeters'],
  ['1310020050', 'rob_daems', 'Rob Daems'],
  ['1310020051', 'elif_aras_', 'Elif Aras'],
  ['1310020060', 'greta_lohse', 'Greta Lohse'],
  ['1310020061', 'tomas_vreeland', 'Tomas Vreeland', { openInbox: true }],
  ['1310020062', 'celine_marchal', 'Céline Marchal'],
  ['1310020063', 'owen_ashdown', 'Owen Ashdown'],
  ['1310020064', 'natuur_in_beeld', 'Natuur in beeld', { verified: true }],
  ['1310020065', 'fietscafe_gent', 'Fietscafé De Spaak'],
  ['1310020066', 'bakkerij_roels', 'Bakkerij Roels', { openInbox: true }],
  ['1310020067', 'weer_vandaag', 'Het weer vandaag', { verified: true }],
  ['1310020068', 'niamh_keogh', 'Niamh Keogh'],
  ['1310020069', 'yusuf_demirel_', 'Yusuf Demirel'],
  ['1310020070', 'nordlicht_strom', 'Nordlicht Energie', { verified: true, colour: '#0b5d4b' }],
  ['1310020071', 'kaffee_hausmann', 'Kaffee Hausmann', { verified: true, colour: '#5a3620' }],
];

/** Everybody on the replica, the company's own account first. */
export const PEOPLE: readonly Person[] = ROWS.map(([id, handle, name, extra], index) => ({
  id,
  handle,
  name,
  colour: COLOURS[index % COLOURS.length] ?? '#555',
  bio: '',
  openInbox: false,
  verified: false,
  affiliate: null,
  ...extra,
}));

const BY_HANDLE = new Map(PEOPLE.map((person) => [person.handle, person]));

/** Gives a person by handle, in any case; undefined for a handle nobody has. */
export function personOf(handle: string): Person | undefined {
  return BY_HANDLE.get(handle.toLowerCase());
}

/** Gives a person by handle; throws for one that is not in the table. */
export function knownPerson(handle: string): Person {
  const person = personOf(handle);
  if (!person) throw new Error(`nobody is called @${handle}`);
  return person;
}
