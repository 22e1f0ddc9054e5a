import type { Row } from './row';

/** Comments as English-speaking customers write them, and what a first draft must name of each. */
export const en: readonly Row[] = [
  [
    'no-internet',
    'No internet since Monday. I work from home, how am I supposed to do my job?',
    'internet',
  ],
  ['slow-wifi', 'Our wifi crawls every single evening, can’t even watch a film.', 'wifi'],
  ['no-show', 'Took a day off work and your engineer never turned up.', 'engineer'],
  ['roaming', 'Does roaming work in Switzerland with the basic plan?', 'roaming'],
  [
    'number-transfer',
    'Been waiting two weeks for you to transfer my number. Still on the old SIM.',
    'number',
  ],
  ['price-rise', 'Another price increase on my plan? It was expensive enough already.', 'plan'],
  ['train-late', 'The 7:42 to Leeds is 40 minutes late. Again.', '40 minutes'],
  [
    'train-cancelled',
    'Train cancelled, no announcement, nobody on the platform. Brilliant.',
    'train',
  ],
  [
    'delay-refund',
    'Claimed my delay compensation six weeks ago and still not received anything.',
    'compensation',
  ],
  ['crowded', 'Only two carriages at rush hour, packed like sardines every morning.', 'carriage'],
  [
    'no-heating',
    'The heating on the 6:15 train is broken for the third time this week, it’s freezing.',
    'heating',
  ],
  [
    'power-cut',
    'Power cut in Brighton since this morning, when will it be back on?',
    'power|electricity',
  ],
  ['bill-high', 'My bill went up by £84.20 and nothing in my house has changed.', 'bill'],
  [
    'meter-question',
    'How do I send you my meter reading now that the website has changed?',
    'meter reading',
  ],
  ['settlement-wait', 'I moved out in March and I’m still waiting for my final bill.', 'bill'],
  [
    'card-blocked',
    'My card got declined at the supermarket in front of everyone. There is money in the account!',
    'card',
  ],
  ['charged-twice', 'You charged me twice for the same order, £39.99 each time.', '£39.99|order'],
  [
    'login-fails',
    'Can’t log in to online banking since the update, it keeps saying wrong password.',
    'log|access',
  ],
  [
    'branch-closed',
    'So you are closing our branch too. Where is my mother supposed to go?',
    'branch',
  ],
  ['parcel-late', 'Parcel was due on Tuesday, tracking hasn’t moved since.', 'parcel'],
  ['parcel-lost', 'My parcel has vanished and no one can tell me where it is.', 'parcel'],
  [
    'parcel-damaged',
    'The package arrived with a big hole in it and the vase inside is smashed.',
    'package|parcel|vase',
  ],
  [
    'not-rung',
    'Your driver didn’t even ring the bell, just left a card. I was home all day!',
    'driver|card',
  ],
  ['wrong-item', 'Ordered black boots in 39, got brown ones in 41. Now what?', 'boots|order'],
  ['in-stock', 'Is the oak table back in stock any time soon?', 'stock'],
  [
    'rude-staff',
    'The guy at the checkout was so rude to my grandmother, I’m still shaking.',
    'checkout|grandmother',
  ],
  [
    'voucher',
    'The gift card I got for my birthday isn’t accepted in your online shop.',
    'gift card',
  ],
  ['refund-wait', 'Sent the jacket back three weeks ago, where is my refund?', 'refund'],
  ['bins', 'Our bins haven’t been emptied for two weeks now and it stinks.', 'bin'],
  [
    'street-light',
    'The street light on our corner has been out for a month. My kids walk home there.',
    'street ?light',
  ],
  ['permit', 'Nobody at the town hall picks up the phone about my parking permit.', 'permit'],
  ['roadworks', 'Roadworks at 6 am, every day, right under my window. Seriously?', 'road work'],
  [
    'stream-stutters',
    'The stream froze right before the penalty. Every match it’s the same.',
    'stream',
  ],
  ['subtitles', 'Why are there no subtitles on the new series? My dad is deaf.', 'subtitles'],
  ['app-crash', 'The app crashes every time I open it since the last update.', 'app'],
  [
    'app-redesign',
    'This new design is awful, I can’t find anything in the app anymore.',
    'app|design',
  ],
  ['hotline', '55 minutes on hold and then you hang up on me?!', '55 minutes'],
  [
    'promise',
    'You promised me a call back about my contract on Friday. It’s Wednesday.',
    'contract',
  ],
  [
    'churn',
    'Customer for 12 years and this is how you treat me. I’m cancelling my subscription.',
    '12 years|twelve years|subscription',
  ],
  [
    'praise',
    'Big thank you to Sarah in the shop in York, so friendly and patient!',
    'friendly|kindly|shop',
  ],
  ['opening-hours', 'Are you open on Boxing Day?', 'open'],
  [
    'two-issues',
    'My router is broken and on top of that you charged me for the repair.',
    'router|repair',
  ],
  ['refund-request', 'Can you refund my ticket? I was ill and couldn’t travel.', 'refund|ticket'],
  ['website-down', 'Your website has been down all morning and I need to renew today.', 'website'],
];
