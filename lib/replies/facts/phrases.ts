import type { ReplyLanguage } from '../reply';

/** The steps of a draft with a fact of the day. */
export type FactMove = 'matter' | 'free' | 'until' | 'doing' | 'later' | 'link' | 'ask';

/**
 * The phrasings of each step, at least three, so that two drafts in a row never share a sentence.
 * Written as in `lib/replies/phrases`; what stands between ‹ › is left out where its slot is not
 * known. `matter` is for one that we can name in any language, `free` takes the user's own words.
 */
export const FACT_PHRASES: Readonly<
  Record<ReplyLanguage, Readonly<Record<FactMove, readonly string[]>>>
> = {
  en: {
    matter: [
      'we have {matter}‹ {in}› at the moment‹; the cause: {cause}›.',
      'there is {matter}‹ {in}› right now‹ (the cause: {cause})›.',
      'what you describe is known to us: there is {matter}‹ {in}›‹, caused by {cause}›.',
      'right now we are dealing with {matter}‹ {in}›‹; {cause} is behind it›.',
    ],
    free: [
      'this is known to us: {what}‹ {in}›‹; the cause: {cause}›.',
      'here is what is going on‹ {in}›: {what}‹ (the cause: {cause})›.',
      'our teams know about it: {what}‹ {in}›‹. The cause: {cause}›.',
    ],
    until: [
      'we expect it to be over by {until}.',
      'as things stand, it lasts until {until}.',
      'the current estimate is {until}.',
      'by {until} it should be behind us.',
    ],
    doing: ['{doing}.', 'what we are doing: {doing}.', 'at our end: {doing}.'],
    later: [
      'as soon as I know more, I will tell you here.',
      'I will come back to you here with the next news.',
      'you will read it here from me when that changes.',
    ],
    link: ['updates: {link}', 'the latest is here: {link}', 'you can follow it here: {link}'],
    ask: [
      'is that what you are seeing too?',
      'does that match what happens at your end?',
      'is it the same at your place?',
    ],
  },
  de: {
    matter: [
      'wir haben im Moment {matter}‹ {in}›‹, Ursache: {cause}›.',
      'bei uns gibt es gerade {matter}‹ {in}›‹; der Grund: {cause}›.',
      'was <Sie beschreiben|du beschreibst>, ist uns bekannt: Es gibt {matter}‹ {in}›‹ (Ursache: {cause})›.',
      'zurzeit gibt es {matter}‹ {in}›‹, dahinter steckt Folgendes: {cause}›.',
    ],
    free: [
      'das ist uns bekannt: {what}‹ {in}›‹, Ursache: {cause}›.',
      'Folgendes ist gerade los‹ {in}›: {what}‹ (Ursache: {cause})›.',
      'unser Team weiß davon: {what}‹ {in}›‹. Der Grund: {cause}›.',
    ],
    until: [
      'voraussichtlich dauert es bis {until}.',
      'nach jetzigem Stand ist es bis {until} behoben.',
      'wir gehen derzeit von {until} aus.',
      'bis {until} sollte es vorbei sein.',
    ],
    doing: ['{doing}.', 'das tun wir: {doing}.', 'auf unserer Seite: {doing}.'],
    later: [
      'sobald ich mehr weiß, schreibe ich es <Ihnen|dir> hier.',
      'mit der nächsten Nachricht melde ich mich hier bei <Ihnen|dir>.',
      'wenn sich daran etwas ändert, <lesen Sie|liest du> es hier von mir.',
    ],
    link: [
      'aktueller Stand: {link}',
      'Neues dazu steht hier: {link}',
      'hier <können Sie|kannst du> es verfolgen: {link}',
    ],
    ask: [
      'ist es das, was <Sie gerade merken|du gerade merkst>?',
      'passt das zu dem, was bei <Ihnen|dir> passiert?',
      'sieht es bei <Ihnen|dir> genauso aus?',
    ],
  },
  nl: {
    matter: [
      'we hebben op dit moment {matter}‹ {in}›‹; de oorzaak: {cause}›.',
      'er is nu {matter}‹ {in}›‹ (de oorzaak: {cause})›.',
      'wat <u|je> beschrijft, is bij ons bekend: er is {matter}‹ {in}›‹ door {cause}›.',
      'we zitten momenteel met {matter}‹ {in}›‹, met als oorzaak: {cause}›.',
    ],
    free: [
      'dit is bij ons bekend: {what}‹ {in}›‹; de oorzaak: {cause}›.',
      'dit is er nu aan de hand‹ {in}›: {what}‹ (de oorzaak: {cause})›.',
      'onze ploeg weet ervan: {what}‹ {in}›‹. De oorzaak: {cause}›.',
    ],
    until: [
      'we verwachten dat het tegen {until} voorbij is.',
      'zoals het er nu uitziet, duurt het tot {until}.',
      'de huidige schatting is {until}.',
      'tegen {until} zou het achter de rug moeten zijn.',
    ],
    doing: ['{doing}.', 'wat we doen: {doing}.', 'aan onze kant: {doing}.'],
    later: [
      'zodra ik meer weet, laat ik het <u|je> hier weten.',
      'met het volgende nieuws kom ik hier bij <u|je> terug.',
      'als daar iets aan verandert, <leest u|lees je> het hier van mij.',
    ],
    link: [
      'laatste stand: {link}',
      'het nieuws staat hier: {link}',
      '<u kunt|je kunt> het hier volgen: {link}',
    ],
    ask: [
      'is dat wat <u ook merkt|je ook merkt>?',
      'klopt dat met wat <u ziet|je ziet>?',
      'is het bij <u|jou> hetzelfde?',
    ],
  },
  fr: {
    matter: [
      'nous avons en ce moment {matter}‹ {in}›‹ ; la cause : {cause}›.',
      'il y a actuellement {matter}‹ {in}›‹ (cause : {cause})›.',
      'nous connaissons ce que <vous décrivez|tu décris> : nous avons {matter}‹ {in}›‹, avec pour cause {cause}›.',
      'nous gérons en ce moment {matter}‹ {in}›‹ ; en cause : {cause}›.',
    ],
    free: [
      'nous sommes au courant : {what}‹ {in}›‹ ; la cause : {cause}›.',
      'voici ce qui se passe‹ {in}› : {what}‹ (cause : {cause})›.',
      'nos équipes le savent : {what}‹ {in}›‹. La cause : {cause}›.',
    ],
    until: [
      'nous pensons que ce sera terminé avant {until}.',
      "à ce stade, cela dure jusqu'à {until}.",
      "l'estimation actuelle : {until}.",
      "d'ici {until}, tout devrait être rentré dans l'ordre.",
    ],
    doing: ['{doing}.', 'ce que nous faisons : {doing}.', 'de notre côté : {doing}.'],
    later: [
      "dès que j'en sais plus, je <vous|te> l'écris ici.",
      'je reviens vers <vous|toi> ici avec la suite.',
      'si cela change, <vous le lirez|tu le liras> ici.',
    ],
    link: [
      'le point à jour : {link}',
      'la suite est ici : {link}',
      '<vous pouvez|tu peux> suivre cela ici : {link}',
    ],
    ask: [
      'est-ce bien ce que <vous constatez|tu constates> aussi ?',
      'cela correspond-il à ce qui se passe chez <vous|toi> ?',
      'est-ce la même chose chez <vous|toi> ?',
    ],
  },
};
