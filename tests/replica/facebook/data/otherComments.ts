import type { CommentSource } from '../comment';

/** Under the page's Dutch post on maintenance, older than the fibre post. */
export const MAINTENANCE_COMMENTS: readonly CommentSource[] = [
  {
    key: 'night-work',
    by: 'Femke Oosterlaken',
    ago: 1560,
    lang: 'nl',
    likes: 3,
    text: 'Ik werk ’s nachts van thuis uit. Kan ik die nacht ergens een dongel krijgen?',
    replies: [
      {
        key: 'night-work-ours',
        by: 'Vlinder Telecom',
        ago: 1490,
        lang: 'nl',
        text: 'Dat kan, Femke: in de winkel in Arnhem ligt er morgen vanaf 10 uur een klaar op jouw naam. ^BV',
        replies: [
          {
            key: 'night-work-thanks',
            by: 'Femke Oosterlaken',
            ago: 1430,
            lang: 'nl',
            text: 'Top, dank je!',
          },
        ],
      },
    ],
  },
  {
    key: 'still-down',
    by: 'Ilse Gorter',
    ago: 320,
    lang: 'nl',
    likes: 16,
    text: 'Onderhoud tot 5 uur zeiden jullie. Het is nu middag en hier ligt nog altijd alles plat.',
    replies: [
      {
        key: 'still-down-too',
        by: 'Ahmet Yıldırım',
        ago: 300,
        lang: 'nl',
        text: 'Idem in Tiel.',
      },
      {
        key: 'still-down-shop',
        by: 'Rosa van Tuyl',
        ago: 210,
        lang: 'nl',
        text: 'Mijn winkel kan al de hele ochtend geen pinbetalingen aannemen. Wie betaalt dat?',
      },
    ],
  },
  {
    key: 'train-question',
    by: 'Piet Hoekema',
    ago: 1320,
    lang: 'nl',
    text: 'Weet iemand waarom de trein naar Zutphen weer niet rijdt?',
  },
  {
    key: 'notice-praise',
    by: 'Nadine Wouters',
    ago: 1400,
    lang: 'nl',
    likes: 5,
    text: 'Fijn dat jullie het deze keer op voorhand laten weten.',
  },
  {
    key: 'alarm-system',
    by: 'Édouard Lemaître',
    ago: 1210,
    lang: 'fr',
    load: 'later',
    text: 'Mon alarme passe par votre ligne. Elle fonctionne pendant les travaux ?',
  },
  {
    key: 'again-march',
    by: 'Sjoerd Bijlsma',
    ago: 1260,
    lang: 'nl',
    load: 'later',
    text: 'In maart hadden jullie hetzelfde beloofd 🙃',
  },
];

/** Under the page's German post. */
export const SCHOOL_COMMENTS: readonly CommentSource[] = [
  {
    key: 'school-thanks',
    by: 'Mareike Tönnies',
    ago: 4200,
    lang: 'de',
    likes: 22,
    text: 'Unsere Schule in Bocholt war dabei, die Kinder haben den ganzen Tag davon erzählt. Vielen Dank!',
    replies: [
      {
        key: 'school-thanks-ours',
        by: 'Vlinder Telecom',
        ago: 4100,
        lang: 'de',
        text: 'Grüße an die 4b, Mareike, die Spleißmaschine vermisst euch schon. ^TN',
      },
    ],
  },
  {
    key: 'school-instead',
    by: 'Horst Wenninger',
    ago: 3900,
    lang: 'de',
    likes: 4,
    text: 'Schön für die Presse. Und mein Anschluss in Rheine? Seit elf Wochen bestellt!',
  },
  {
    key: 'school-next',
    by: 'Tugba Sarıkaya',
    ago: 700,
    lang: 'de',
    text: 'Kommen Sie auch nach Aachen? An wen kann ich mich wenden?',
  },
];

/** Under a town's post, not ours: some name the company without addressing it. */
export const TOWN_COMMENTS: readonly CommentSource[] = [
  {
    key: 'town-trench',
    by: 'Walter Heylen',
    ago: 600,
    lang: 'nl',
    likes: 8,
    text: 'Zijn die putten in de Molenstraat van Vlinder? Ze liggen al drie weken open.',
    replies: [
      {
        key: 'town-trench-answer',
        by: 'Gemeente Vennegem',
        ago: 560,
        lang: 'nl',
        text: 'Dag Walter, die zijn van de rioolwerken en gaan vrijdag dicht.',
      },
    ],
  },
  {
    key: 'town-bike',
    by: 'An Schollaert',
    ago: 500,
    lang: 'nl',
    text: 'En hoe moeten de fietsers dan naar school?',
  },
];

/** In a neighbourhood group: about us, not to us. */
export const GROUP_COMMENTS: readonly CommentSource[] = [
  {
    key: 'group-anonymous',
    by: 'Anonymous member 482',
    ago: 75,
    lang: 'en',
    likes: 5,
    text: 'I work with people who can’t be without a phone line. Vlinder left two of them cut off for nine days and the helpdesk just read from a script.',
    replies: [
      {
        key: 'group-anonymous-reply',
        by: 'Maeve Donnellan',
        ago: 70,
        lang: 'en',
        text: 'Nine days is a disgrace.',
      },
    ],
  },
  {
    key: 'group-recommend',
    by: 'Pádraig Fallon',
    ago: 160,
    lang: 'en',
    likes: 12,
    text: 'Fair is fair: vlinder telecom fixed mine within a day, the lad even called me back in the evening.',
  },
  {
    key: 'group-alternatives',
    by: 'Keira Lonsdale',
    ago: 185,
    lang: 'en',
    text: 'Anyone know a provider that doesn’t drop every time it rains?',
    replies: [
      {
        key: 'group-alternatives-anyone',
        by: 'Stephen Roche-Daly',
        ago: 180,
        lang: 'en',
        text: 'Anyone but Vlinder 😅 left them in June and never looked back',
      },
      {
        key: 'group-alternatives-second',
        by: 'Keira Lonsdale',
        ago: 176,
        lang: 'en',
        text: 'Thanks, I’ll have a look at what’s in our street.',
      },
    ],
  },
  {
    key: 'group-meeting',
    by: 'Eimear Quigley',
    ago: 230,
    lang: 'en',
    text: 'Reminder: residents’ meeting is Tuesday at 8 in the parish hall.',
  },
  {
    key: 'group-price',
    by: 'Finbar Hession',
    ago: 260,
    lang: 'en',
    load: 'later',
    text: 'Did your Vlinder price go up by a fiver as well?',
  },
];

/** Under posts of others in the home feed. */
export const BAKERY_COMMENTS: readonly CommentSource[] = [
  {
    key: 'bakery-yes',
    by: 'Elke Verbruggen',
    ago: 80,
    lang: 'nl',
    likes: 2,
    text: 'Twee amandelbroodjes opzij leggen alsjeblieft!',
  },
];

/** Under another post of the home feed; the brand is named without a handle. */
export const CYCLIST_COMMENTS: readonly CommentSource[] = [
  {
    key: 'cyclist-vlinder',
    by: 'Roel Sterckx',
    ago: 130,
    lang: 'nl',
    text: 'Live volgen ging niet, Vlinder lag er weer uit op de Muur 😤',
  },
  {
    key: 'cyclist-bravo',
    by: 'Mieke Daenen',
    ago: 120,
    lang: 'nl',
    text: 'Proficiat allemaal!',
  },
];
