import type { Row } from './row';

/** Comments as German-speaking customers write them, and what a first draft must name of each. */
export const de: readonly Row[] = [
  [
    'no-internet',
    'Seit Montag kein Internet. Ich arbeite im Homeoffice, wie stellt ihr euch das vor?',
    'Internet',
  ],
  ['slow-wifi', 'Unser WLAN ist jeden Abend so langsam, dass nicht mal ein Film läuft.', 'WLAN'],
  ['no-show', 'Extra Urlaub genommen und der Techniker ist nicht erschienen.', 'Techniker'],
  ['roaming', 'Geht Roaming in der Schweiz mit dem Basistarif?', 'Roaming'],
  [
    'number-transfer',
    'Warte seit zwei Wochen auf die Rufnummernmitnahme. Wann wird das endlich was?',
    'Rufnummernmitnahme',
  ],
  [
    'price-rise',
    'Schon wieder eine Preiserhöhung bei meinem Tarif? War doch vorher schon teuer genug.',
    'Tarif|Preiserhöhung',
  ],
  ['train-late', 'Der Zug um 7:42 nach Köln hat 40 Minuten Verspätung. Wie immer.', 'Zug'],
  ['train-cancelled', 'Zug ausgefallen, keine Durchsage, niemand am Bahnsteig. Großartig.', 'Zug'],
  [
    'delay-refund',
    'Vor sechs Wochen die Fahrgastrechte eingereicht und bis heute keine Erstattung.',
    'Entschädigung',
  ],
  ['crowded', 'Zwei Wagen im Berufsverkehr, jeden Morgen stehen wir wie die Sardinen.', 'Zug'],
  [
    'no-heating',
    'Die Heizung im Zug um 6:15 ist diese Woche zum dritten Mal kaputt, es ist eiskalt.',
    'Heizung',
  ],
  ['power-cut', 'Stromausfall in Kassel seit heute Morgen, wann geht es wieder?', 'Strom'],
  [
    'bill-high',
    'Meine Rechnung ist plötzlich 84,20 € höher, dabei hat sich bei mir nichts geändert.',
    'Rechnung',
  ],
  [
    'meter-question',
    'Wie melde ich euch meinen Zählerstand, seit die Website neu ist?',
    'Zählerstand',
  ],
  [
    'settlement-wait',
    'Bin im März ausgezogen und warte noch immer auf die Schlussabrechnung.',
    'brechnung',
  ],
  [
    'card-blocked',
    'Meine Karte wurde im Supermarkt vor allen Leuten abgelehnt. Auf dem Konto ist Geld!',
    'Karte',
  ],
  [
    'charged-twice',
    'Mir wurden 39,99 € doppelt abgebucht für dieselbe Bestellung.',
    '39,99|Bestellung',
  ],
  [
    'login-fails',
    'Seit dem Update kann ich mich nicht mehr ins Onlinebanking einloggen, immer falsches Passwort.',
    'Onlinebanking',
  ],
  [
    'branch-closed',
    'Jetzt schließt also auch unsere Filiale. Wo soll meine Mutter denn hin?',
    'Filiale',
  ],
  [
    'parcel-late',
    'Paket sollte am Dienstag kommen, die Sendungsverfolgung rührt sich seitdem nicht.',
    'Paket',
  ],
  ['parcel-lost', 'Mein Paket ist verschwunden und keiner kann mir sagen, wo es steckt.', 'Paket'],
  [
    'parcel-damaged',
    'Das Paket kam mit einem großen Loch an und die Vase darin ist zerbrochen.',
    'Paket|Vase',
  ],
  [
    'not-rung',
    'Euer Fahrer hat nicht mal geklingelt, nur eine Karte eingeworfen. Ich war den ganzen Tag daheim!',
    'Zustellung',
  ],
  [
    'wrong-item',
    'Schwarze Stiefel in 39 bestellt, braune in 41 bekommen. Und jetzt?',
    'Stiefel|Bestellung',
  ],
  ['in-stock', 'Ist der Eichentisch bald wieder vorrätig?', 'Bestand'],
  [
    'rude-staff',
    'Der Mann an der Kasse war so unfreundlich zu meiner Oma, ich bin immer noch sauer.',
    'Kasse|Oma',
  ],
  [
    'voucher',
    'Der Gutschein, den ich zum Geburtstag bekommen habe, wird im Onlineshop nicht angenommen.',
    'Gutschein',
  ],
  [
    'refund-wait',
    'Jacke vor drei Wochen zurückgeschickt, wo bleibt mein Geld?',
    'Geld|Rückerstattung|Rücksendung|Retoure',
  ],
  ['bins', 'Bei uns wurde seit zwei Wochen der Müll nicht abgeholt, es stinkt zum Himmel.', 'Müll'],
  [
    'street-light',
    'Die Straßenlaterne an unserer Ecke ist seit einem Monat dunkel. Meine Kinder laufen da heim.',
    'Straßenlaterne|Straßenbeleuchtung',
  ],
  [
    'permit',
    'Im Rathaus geht niemand ans Telefon wegen meines Bewohnerparkausweises.',
    'Parkausweis|parkausweis',
  ],
  [
    'roadworks',
    'Baustelle um 6 Uhr früh, jeden Tag, direkt vor meinem Fenster. Euer Ernst?',
    'Baustelle',
  ],
  [
    'stream-stutters',
    'Der Stream bleibt genau vor dem Elfmeter hängen. Jedes Spiel dasselbe.',
    'Stream',
  ],
  [
    'subtitles',
    'Warum gibt es bei der neuen Serie keine Untertitel? Mein Vater ist gehörlos.',
    'Untertitel',
  ],
  ['app-crash', 'Die App stürzt seit dem letzten Update bei jedem Öffnen ab.', 'App'],
  [
    'app-redesign',
    'Das neue Design ist furchtbar, ich finde in der App nichts mehr.',
    'App|Design',
  ],
  ['hotline', '55 Minuten Warteschleife und dann legt ihr auf?!', '55 Minuten'],
  [
    'promise',
    'Ihr habt mir für Freitag einen Rückruf zu meinem Vertrag versprochen. Heute ist Mittwoch.',
    'Vertrag',
  ],
  [
    'churn',
    'Seit 12 Jahren Kunde und so werde ich behandelt. Ich kündige mein Abo.',
    'zwölf Jahren|Abo',
  ],
  [
    'praise',
    'Großes Dankeschön an Frau Weber in der Filiale Lübeck, so freundlich und geduldig!',
    'freundlich|Filiale',
  ],
  ['opening-hours', 'Habt ihr an Heiligabend geöffnet?', 'Öffnungszeiten|Heiligabend'],
  [
    'two-issues',
    'Mein Router ist defekt und obendrein habt ihr mir die Reparatur berechnet.',
    'Router|Reparatur',
  ],
  [
    'refund-request',
    'Können Sie mir die Fahrkarte erstatten? Ich war krank und konnte nicht reisen.',
    'Fahrkarte|Rückerstattung',
  ],
  [
    'website-down',
    'Eure Website ist seit heute früh nicht erreichbar, und ich muss heute verlängern.',
    'Website',
  ],
];
