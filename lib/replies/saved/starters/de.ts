import type { Starter } from './starter';

/** Replies to begin with, in German. */
export const DE: readonly Starter[] = [
  {
    group: 'Erste Antwort',
    title: 'Wir sehen nach',
    text: 'Guten Tag {author.firstName|}, danke für Ihren Hinweis. Ich prüfe jetzt [was] und antworte Ihnen hier bis [wann]. {signature|}',
  },
  {
    group: 'Erste Antwort',
    title: 'Eine Frage vorab',
    text: 'Guten Tag {author.firstName|}, damit ich Ihnen richtig antworte: [Ihre Frage]? Sobald ich das weiß, sage ich Ihnen, was wir tun. {signature|}',
  },
  {
    group: 'Erste Antwort',
    title: 'Niemand hat geantwortet',
    text: 'Guten Tag {author.firstName|}, Sie haben uns [wann] geschrieben, und wir haben nicht geantwortet: Der Fehler liegt bei uns, es tut mir leid. Ich lese Ihre Nachricht jetzt und antworte Ihnen hier bis [wann]. {signature|}',
  },
  {
    group: 'Störung',
    title: 'Störung, neuer Stand',
    text: 'Stand {time} Uhr: In [Ort] ist [was] seit [Uhrzeit] gestört. Unsere Technik arbeitet an [woran]. Den nächsten Stand schreibe ich um [Uhrzeit] hier. {signature|}',
  },
  {
    group: 'Störung',
    title: 'Läuft wieder',
    text: 'Guten Tag {author.firstName|}, seit [Uhrzeit] läuft es wieder. Die Ursache war [Ursache], wir haben [was] getan. Geht es auch bei Ihnen? {signature|}',
  },
  {
    group: 'Störung',
    title: 'Paket verspätet',
    text: 'Guten Tag {author.firstName|}, Ihr Paket hätte am [Datum] da sein sollen, wir sind zu spät: Entschuldigung. Es liegt jetzt in [Ort] und kommt am [Datum] an. {signature|}',
  },
  {
    group: 'Störung',
    title: 'Unser Fehler',
    text: 'Guten Tag {author.firstName|}, das war unser Fehler: Wir haben [was schiefging]. Es tut mir leid. Ich werde bis [wann] [was Sie tun] und melde mich hier, wenn es erledigt ist. {signature|}',
  },
  {
    group: 'Geld',
    title: 'Erstattung',
    text: 'Guten Tag {author.firstName|}, ich habe heute die Erstattung von [Betrag] veranlasst. Sie ist bis [Datum] auf Ihrem Konto. Fehlt sie dann noch, schreiben Sie mir bitte hier. {signature|}',
  },
  {
    group: 'Geld',
    title: 'Preis',
    text: 'Guten Tag {author.firstName|}, [Preis] ist viel Geld für [was]. Der Preis ist gestiegen, weil [Grund]. Wenn Sie weniger brauchen: [Alternative] kostet [Preis]. Soll ich beides für Sie vergleichen? {signature|}',
  },
  {
    group: 'Geld',
    title: 'Nein, aber',
    text: 'Guten Tag {author.firstName|}, ich habe [was] geprüft: Wir können nicht [Wunsch], weil [Grund]. Was ich Ihnen bis [wann] anbieten kann: [Alternative]. Hilft Ihnen das? {signature|}',
  },
  {
    group: 'Menschen',
    title: 'Danke für das Lob',
    text: 'Danke, {author.firstName|das tut gut}. Das freut uns. Ich lese Ihre Worte heute [wem] vor. {signature|}',
  },
  {
    group: 'Menschen',
    title: 'Will kündigen',
    text: 'Guten Tag {author.firstName|}, dass wir Ihnen einen Grund zum Gehen gegeben haben, tut mir leid. Bevor Sie entscheiden, will ich [was] lösen: Ich kann bis [wann] [Angebot]. Ist Ihnen das einen Versuch wert? {signature|}',
  },
  {
    group: 'Menschen',
    title: 'Anderes Thema',
    text: 'Guten Tag {author.firstName|}, in diesem Beitrag geht es um etwas anderes, Ihre Frage zählt trotzdem: [Antwort]. {signature|}',
  },
  {
    group: 'Privat',
    title: 'Privat weiter',
    text: 'Guten Tag {author.firstName|}, um das nachzusehen, brauche ich Angaben, die nicht hierher gehören. Ich schreibe Ihnen jetzt eine Privatnachricht, das Ergebnis steht bis [wann] wieder hier. {signature|}',
  },
  {
    group: 'Privat',
    title: 'Ihre Daten stehen hier',
    text: 'Guten Tag {author.firstName|}, [welche Angabe] können hier alle lesen. Bitte bearbeiten Sie Ihren Kommentar und nehmen Sie die Angabe heraus. Ihr Anliegen habe ich gelesen, ich antworte Ihnen heute in einer Privatnachricht. {signature|}',
  },
];
