import { type CommentSource } from '../comment';
import { digitsOf } from '../hash';
import { FIBRE_POST_COMMENTS } from './fibrePostComments';
import {
  BAKERY_COMMENTS,
  CYCLIST_COMMENTS,
  GROUP_COMMENTS,
  MAINTENANCE_COMMENTS,
  SCHOOL_COMMENTS,
  TOWN_COMMENTS,
} from './otherComments';

export type Picture = 'fibre' | 'night' | 'school' | 'road' | 'bread' | 'cable';

/** A post as it is written here; `slug` is what stands in its address, `ago` in minutes. */
export type PostSource = {
  readonly id: string;
  readonly slug: string;
  readonly by: string;
  readonly ago: number;
  readonly lang: string;
  readonly text: string;
  readonly picture: Picture | null;
  readonly reactions: number;
  readonly shares: number;
  readonly group?: { readonly id: string; readonly name: string };
  readonly comments: readonly CommentSource[];
};

const fibreId = '122101000000000001';
const schoolId = '122101000000000003';
const townId = digitsOf('post town', 18);
const groupPostId = '9100200300400501';
const bakeryId = digitsOf('post bakery', 18);
const cyclistId = digitsOf('post cyclist', 18);

/** Every post of the replica. The second one has an opaque `pfbid` address, as most real ones do. */
export const POSTS: readonly PostSource[] = [
  {
    id: fibreId,
    slug: fibreId,
    by: 'Vlinder Telecom',
    ago: 1300,
    lang: 'en',
    text: 'From today Vlinder Fibre reaches 140 more towns in Belgium, the Netherlands, Germany, Austria, France and Ireland.\nLook up your street on our map. Order before 30 November and the first three months are half price.',
    picture: 'fibre',
    reactions: 318,
    shares: 9,
    comments: FIBRE_POST_COMMENTS,
  },
  {
    id: '122101000000000002',
    slug: 'pfbid02Vq7hTzKx9mRcLw4nYdJtB8sGfUeAaP3iZoXkQv6yWbNj1HrMuE5',
    by: 'Vlinder Telecom',
    ago: 1620,
    lang: 'nl',
    text: 'In de nacht van donderdag op vrijdag werken we aan het net in Gelderland en Noord-Brabant. Tussen 1 en 5 uur kan internet en bellen wegvallen.',
    picture: 'night',
    reactions: 41,
    shares: 17,
    comments: MAINTENANCE_COMMENTS,
  },
  {
    id: schoolId,
    slug: schoolId,
    by: 'Vlinder Telecom',
    ago: 4400,
    lang: 'de',
    text: 'Wie kommt das Internet ins Haus? Zwölf Grundschulen aus dem Münsterland haben es bei uns mit eigenen Händen ausprobiert.',
    picture: 'school',
    reactions: 127,
    shares: 6,
    comments: SCHOOL_COMMENTS,
  },
  {
    id: townId,
    slug: townId,
    by: 'Gemeente Vennegem',
    ago: 720,
    lang: 'nl',
    text: 'Vanaf maandag is de Molenstraat afgesloten voor alle verkeer. Omleiding via de Kouter.',
    picture: 'road',
    reactions: 12,
    shares: 30,
    comments: TOWN_COMMENTS,
  },
  {
    id: groupPostId,
    slug: groupPostId,
    by: 'Maeve Donnellan',
    ago: 290,
    lang: 'en',
    text: 'Is anyone else in Rathcoole without internet since Sunday? Vlinder says there is no outage.',
    picture: null,
    reactions: 24,
    shares: 0,
    group: { id: '700800900100200', name: 'Rathcoole Neighbours' },
    comments: GROUP_COMMENTS,
  },
  {
    id: bakeryId,
    slug: bakeryId,
    by: 'Bakkerij Van Huffelen',
    ago: 95,
    lang: 'nl',
    text: 'De amandelbroodjes komen nu uit de oven.',
    picture: 'bread',
    reactions: 58,
    shares: 1,
    comments: BAKERY_COMMENTS,
  },
  {
    id: cyclistId,
    slug: cyclistId,
    by: 'WSC De Trappers',
    ago: 200,
    lang: 'nl',
    text: 'Honderdtwintig kilometer, veertig deelnemers, één lekke band. Wat een dag!',
    picture: null,
    reactions: 33,
    shares: 2,
    comments: CYCLIST_COMMENTS,
  },
];
