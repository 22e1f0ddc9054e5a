import type { Matcher } from './matcher';
import { matcherOf } from './matcher';

/** Fields a comment or a post can be about, in all four languages at once; stems of folded words. */
const TOPICS: Readonly<Record<string, string>> = {
  delivery:
    'parcel|package|deliver|courier|shipment|shipping|paket|packchen|liefer|sendung|zusteller|pakje|pakket|bezorg|lever(?:ing|en|t)|zending|koerier|colis|livr(?:aison|eur|e)|expedi',
  money:
    'invoice|refund|billing|charged|debit|payment|rechnung|abgebucht|erstatt|lastschrift|factu|terugbetal|domicilier|afgeschreven|rembours|prelev|paiement',
  network:
    'wifi|internet|broadband|router|modem|signal|netz|empfang|wlan|glasfaser|fibre|reseau|outage|storung|storing|bereik|5g|4g|coupure internet|decoder',
  app: 'app|apps|update|login|log in|password|website|passwort|anmelden|wachtwoord|inloggen|mot de passe|appli|application|connecter',
  food: 'food|meal|recipe|pizza|burger|bread|cake|menu|restaurant|coffee|chocolate|cheese|essen|rezept|brot|kuchen|speise|kaffee|schokolade|lecker|kase|eten|recept|brood|taart|koffie|lekker|kaas|repas|recette|pain|gateau|plat|cafe|fromage|chocolat|soup|suppe|soep|soupe',
  travel:
    'train|flight|airport|bus|tram|station|platform|holiday|hotel|zug|bahn|flug|flughafen|bahnhof|urlaub|reise|trein|vlucht|luchthaven|vakantie|reis|vol|avion|gare|vacances|voyage|aeroport|metro|spoor|quai|gleis|delay|verspat|vertraging|retard',
  clothes:
    'dress|shoes|jacket|shirt|jeans|collection|kleid|schuh|jacke|hemd|mode|jurk|schoen|jas|trui|kleding|robe|chaussure|veste|chemise|sneaker|coat|mantel|manteau',
  bank: 'bank|account|loan|mortgage|savings|interest rate|konto|kredit|zinsen|sparen|rekening|lening|sparen|spaar|banque|compte|pret|epargne|investi|bitcoin|crypto|krypto|invest',
  energy:
    'electric|energy|solar|meter|heating|boiler|strom|energie|heizung|zahler|warmepumpe|stroom|verwarming|zonnepan|chauffage|electricite|chaudiere|panneau|compteur',
  health:
    'doctor|hospital|patient|health|vaccin|arzt|krankenhaus|gesundheit|impf|dokter|ziekenhuis|gezondheid|medecin|hopital|sante|pharma|apothe',
  jobs: 'job|jobs|vacanc|career|hiring|recruit|stelle|karriere|bewerb|ausbildung|azubi|vacature|sollicit|carriere|stage|emploi|recrut|embauch|candidat',
  sport:
    'football|match|goal|team sponsor|olymp|marathon|fussball|spiel|verein|voetbal|wedstrijd|ploeg|club|equipe|foot|course|velo|fiets|rad(?:fahren|rennen)|cycling|cyclist|stadium|stadion|stade',
  politics:
    'election|government|minister|president|politic|wahl|regierung|politik|partei|verkiezing|regering|politiek|gouvernement|elections|politique|trump|putin|ukraine|nato|migra|klima|climate|klimaat|climat',
  environment:
    'recycl|plastic|packaging|sustainab|organic|nachhaltig|verpackung|plastik|umwelt|duurzaam|verpakking|milieu|durable|emballage|plastique|environnement|co2|baum|baume|trees|bomen|arbres|foret|wald',
  home: 'furniture|sofa|kitchen|garden|mobel|kuche|garten|wohnung|meubel|keuken|tuin|meuble|cuisine|jardin|canape|matras|matratze|matelas|lamp',
  cars: 'car|cars|vehicle|engine|tyre|garage|auto|autos|fahrzeug|motor|reifen|werkstatt|wagen|banden|voiture|vehicule|moteur|pneu|electric car|ladesaule|laadpaal|borne',
  animals:
    'dog|dogs|cat|cats|pet|pets|puppy|kitten|hund|hunde|katze|tier|tiere|haustier|hond|honden|kat|katten|dier|dieren|chien|chat|chats|animal|animaux',
  giveaway:
    'win|giveaway|competition|prize|gewinnspiel|verlos|gewinn|wedstrijd|prijs|winactie|concours|gagne|tirage',
  culture:
    'concert|film|movie|series|music|festival|book|museum|konzert|serie|musik|buch|muziek|boek|musique|livre|musee|theater|theatre|spectacle',
  shop: 'opening hours|new store|branch|sale|discount|checkout|offnungszeit|filiale|rabatt|ausverkauf|kasse|openingsuren|winkel|korting|solden|kassa|horaires|magasin|soldes|reduction|caisse|promo',
  school:
    'school|student|teacher|universit|schule|schuler|lehrer|studier|leerling|leerkracht|ecole|eleve|etudiant|professeur|college',
};

let matcher: Matcher<string> | undefined;

/** The fields a folded text speaks of. */
export function topicsOf(folded: string): ReadonlySet<string> {
  matcher ??= matcherOf(
    Object.entries(TOPICS).map(([topic, stems]) => [topic, [`(?:${stems})\\w*`]] as const),
  );
  return new Set(matcher(folded).keys());
}
