import type { Messages } from './messages';

export const de: Messages = {
  'conditional-apology':
    '„Falls“ zieht den Schaden in Zweifel: Entschuldigen Sie sich für das, was war.',
  'feelings-apology': 'Das bedauert ein Gefühl: Nennen Sie, was wir getan haben.',
  'any-inconvenience': '„Unannehmlichkeiten“ benennt nichts: Sagen Sie, was hier schiefging.',
  'agentless-failure':
    'In diesem Satz handelt niemand: Sagen Sie, wer es war oder was jetzt geschieht.',
  'apology-but': '„Aber“ nimmt die Entschuldigung zurück: Beenden Sie den Satz davor.',
  'regret-only': 'Bedauern allein hilft nicht: Sagen Sie, wessen Fehler es war oder was geschieht.',
  'blames-customer': 'Das schiebt die Schuld auf die Schreibenden: Sagen Sie, was jetzt geht.',
  minimises: 'Das macht den Ärger klein: Für diesen Menschen war er es nicht.',
  'hides-behind-policy': 'Eine Regel oder ein System ist kein Grund: Erklären Sie einfach, warum.',
  'thanks-for-understanding': 'Das setzt Verständnis voraus: Lassen Sie es weg.',
  'empty-seriously': 'Eine Behauptung ohne Tat: Sagen Sie, was Sie tun.',
  'empty-handoff': 'Das schickt nur weiter: Geben Sie eine erste Antwort oder einen Grund.',
  'vague-passing-on': 'Sagen Sie, an wen es geht und wann eine Antwort kommt.',
  'would-like-to':
    'Sich entschuldigen zu wollen ist noch keine Entschuldigung: Sagen Sie es einfach.',
  'vague-object': 'Nennen Sie, wofür Sie sich entschuldigen.',
  'blames-third-party': 'Für die Schreibenden ist es unsere Leistung: Sagen Sie, was wir tun.',
  'self-praise': 'Wie es sonst läuft, hilft hier nicht: Lassen Sie es weg.',
  generic: 'Das könnte unter jedem Kommentar stehen: Nennen Sie etwas aus diesem.',
  'asks-personal-data-in-public':
    'Fragen Sie nie öffentlich nach persönlichen Daten: Laden Sie zur Nachricht ein.',
  sarcasm: 'Das kann als Spott gelesen werden: Sagen Sie es schlicht.',
  defensive: 'Das verteidigt uns: Hören Sie erst zu.',
  'repeated-in-thread': 'Das steht schon in diesem Verlauf: Sagen Sie es anders.',
  'no-next-step': 'Sagen Sie, was jetzt geschieht oder was man tun kann.',
  'personal-data-in-public':
    'Persönliche Daten gehören nicht in die Öffentlichkeit: Schreiben Sie privat.',
  'wrong-language': 'Der Kommentar ist in einer anderen Sprache geschrieben.',
  shouting: 'Großbuchstaben und gehäufte Satzzeichen lesen sich wie Schreien.',
  'over-length': 'Ab hier nimmt die Seite den Text nicht mehr an.',
  'unfilled-gap': 'Diese Lücke ist noch zu füllen.',
  'formality-mix': 'Die Antwort mischt zwei Anreden: Wählen Sie eine.',
};
