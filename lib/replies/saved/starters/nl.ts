import type { Starter } from './starter';

/** Replies to begin with, in Dutch. */
export const NL: readonly Starter[] = [
  {
    group: 'Eerste antwoord',
    title: 'We kijken het na',
    text: 'Dag {author.firstName|}, bedankt voor uw melding. Ik kijk nu [wat] na en antwoord u hier voor [wanneer]. {signature|}',
  },
  {
    group: 'Eerste antwoord',
    title: 'Eerst een vraag',
    text: 'Dag {author.firstName|}, ik wil u juist antwoorden: [uw vraag]? Zodra ik dat weet, zeg ik u wat we doen. {signature|}',
  },
  {
    group: 'Eerste antwoord',
    title: 'Niemand antwoordde',
    text: 'Dag {author.firstName|}, u schreef ons [wanneer] en kreeg geen antwoord: dat is onze fout, het spijt me. Ik lees uw bericht nu en antwoord u hier voor [wanneer]. {signature|}',
  },
  {
    group: 'Storing',
    title: 'Storing, stand van zaken',
    text: 'Stand om {time}: in [plaats] werkt [wat] niet sinds [uur]. Onze technici werken aan [waaraan]. Om [uur] zet ik hier de volgende stand. {signature|}',
  },
  {
    group: 'Storing',
    title: 'Werkt weer',
    text: 'Dag {author.firstName|}, sinds [uur] werkt het weer. De oorzaak was [oorzaak], we hebben [wat u deed]. Werkt het bij u ook? {signature|}',
  },
  {
    group: 'Storing',
    title: 'Pakje te laat',
    text: 'Dag {author.firstName|}, uw pakje had er op [datum] moeten zijn en wij zijn te laat: het spijt me. Het ligt nu in [plaats] en komt aan op [datum]. {signature|}',
  },
  {
    group: 'Storing',
    title: 'Onze fout',
    text: 'Dag {author.firstName|}, dat was onze fout: we hebben [wat misging]. Het spijt me. Ik zal voor [wanneer] [wat u doet] en laat het u hier weten als het klaar is. {signature|}',
  },
  {
    group: 'Geld',
    title: 'Terugbetaling',
    text: 'Dag {author.firstName|}, ik heb vandaag de terugbetaling van [bedrag] geregeld. Ze staat uiterlijk op [datum] op uw rekening. Staat ze er dan niet, schrijf me dan hier. {signature|}',
  },
  {
    group: 'Geld',
    title: 'Prijs',
    text: 'Dag {author.firstName|}, [prijs] is veel geld voor [wat]. De prijs steeg omdat [reden]. Hebt u minder nodig, dan kost [alternatief] [prijs]. Zal ik ze voor u vergelijken? {signature|}',
  },
  {
    group: 'Geld',
    title: 'Nee, maar',
    text: 'Dag {author.firstName|}, ik heb [wat] nagekeken: we kunnen niet [wens], omdat [reden]. Wat ik u tot [wanneer] kan bieden: [alternatief]. Helpt dat u verder? {signature|}',
  },
  {
    group: 'Mensen',
    title: 'Bedankt voor het compliment',
    text: 'Bedankt, {author.firstName|dat doet deugd}. Ik lees uw woorden vandaag voor aan [wie]. {signature|}',
  },
  {
    group: 'Mensen',
    title: 'Wil vertrekken',
    text: 'Dag {author.firstName|}, we gaven u een reden om te vertrekken, en dat spijt me. Voor u beslist, wil ik [wat] oplossen: ik kan voor [wanneer] [aanbod]. Is dat voor u het proberen waard? {signature|}',
  },
  {
    group: 'Mensen',
    title: 'Ander onderwerp',
    text: 'Dag {author.firstName|}, dit bericht gaat over iets anders, maar uw vraag telt ook: [antwoord]. {signature|}',
  },
  {
    group: 'Privé',
    title: 'Verder in privé',
    text: 'Dag {author.firstName|}, om dit op te zoeken heb ik gegevens nodig die hier niet horen. Ik stuur u nu een privébericht, het resultaat staat voor [wanneer] weer hier. {signature|}',
  },
  {
    group: 'Privé',
    title: 'Uw gegevens staan hier',
    text: 'Dag {author.firstName|}, [welk gegeven] kan iedereen hier lezen. Pas uw reactie aan en haal het eruit. Uw vraag heb ik gelezen, ik antwoord u vandaag in een privébericht. {signature|}',
  },
];
