import type { Starter } from './starter';

/** Replies to begin with, in English. */
export const EN: readonly Starter[] = [
  {
    group: 'First answer',
    title: 'Looking into it',
    text: 'Hello {author.firstName|}, thanks for telling us about your {issue|problem}. I am checking [what] now and will answer you here by [when]. {signature|}',
  },
  {
    group: 'First answer',
    title: 'One question first',
    text: 'Hello {author.firstName|}, I want to get this right: [your question]? As soon as I know, I can tell you what we will do. {signature|}',
  },
  {
    group: 'First answer',
    title: 'Nobody answered you',
    text: 'Hello {author.firstName|}, you wrote to us [when] and we did not answer: that is our mistake, and I am sorry. I am reading your message now and will answer you here by [when]. {signature|}',
  },
  {
    group: 'Trouble',
    title: 'Outage, update',
    text: 'Update {time}: [what is down] is down in [where] since [since when]. Our engineers are working on [what]. I will post the next update here at [time]. {signature|}',
  },
  {
    group: 'Trouble',
    title: 'It works again',
    text: 'Hello {author.firstName|}, it has been working again since [time]. The cause was [cause], and we have [what was done]. Does it work for you as well? {signature|}',
  },
  {
    group: 'Trouble',
    title: 'Late parcel',
    text: 'Hello {author.firstName|}, your parcel should have been with you by [date] and we are late: I am sorry. It is at [where] now and arrives on [date]. {signature|}',
  },
  {
    group: 'Trouble',
    title: 'Our mistake',
    text: 'Hello {author.firstName|}, that was our mistake: we [what went wrong]. I am sorry. I am putting it right now: [what you do]. I will tell you here when it is done, by [when]. {signature|}',
  },
  {
    group: 'Money',
    title: 'Refund',
    text: 'Hello {author.firstName|}, I arranged your refund of [amount] today. It is in your account by [date]. If it is not there by then, write to me here. {signature|}',
  },
  {
    group: 'Money',
    title: 'Price',
    text: 'Hello {author.firstName|}, [price] is a lot of money for [what]. It went up because [reason]. If you need less, [alternative] costs [price]. Shall I compare the two for you? {signature|}',
  },
  {
    group: 'Money',
    title: 'No, but',
    text: 'Hello {author.firstName|}, I checked [what], and we cannot [wish], because [reason]. What I can do: [alternative], until [when]. Would that help you? {signature|}',
  },
  {
    group: 'People',
    title: 'Thanks for praise',
    text: 'Thank you {author.firstName|}, this is good to read. I will read your words to [who] today. {signature|}',
  },
  {
    group: 'People',
    title: 'Wants to leave',
    text: 'Hello {author.firstName|}, we gave you a reason to leave, and I am sorry. I would like to solve [what] before you decide: I can [offer] by [when]. Is that worth a try for you? {signature|}',
  },
  {
    group: 'People',
    title: 'Another topic',
    text: 'Hello {author.firstName|}, this post is about something else, but your question counts as well: [answer]. {signature|}',
  },
  {
    group: 'Private',
    title: 'Take to private',
    text: 'Hello {author.firstName|}, to look this up I need details that should not stand here. I am sending you a private message now, and the result comes back here by [when]. {signature|}',
  },
  {
    group: 'Private',
    title: 'Your data stand here',
    text: 'Hello {author.firstName|}, everybody can read your [what] here. Please edit your comment and take it out. I have read your request and will answer it in a private message today. {signature|}',
  },
];
