import { useSyncExternalStore } from 'react';
import { ago } from '../anchor';
import { kept } from '../kept';
import { knownPerson, OWN_HANDLE, PEOPLE, type Person } from './people';

/** One private message; `ours` tells who wrote it, `at` is ms since 1970. */
export interface Message {
  readonly ours: boolean;
  readonly text: string;
  readonly at: number;
}

const OWN_ID = knownPerson(OWN_HANDLE).id;
const WRITTEN: readonly (readonly [
  handle: string,
  messages: readonly (readonly [who: 'they' | 'we', age: string, text: string])[],
])[] = [
  [
    'mathilde_rvl',
    [
      ['they', '3d', 'Bonjour, mon routeur redémarre toutes les nuits vers 2 h.'],
      [
        'we',
        '3d',
        'Bonjour Mathilde, j’ai relancé la mise à jour de votre ligne. Vous me dites demain si la nuit a été calme ? ^Inès',
      ],
      ['they', '2d', 'Nuit calme, merci !'],
    ],
  ],
  [
    'gerlinde_mohr',
    [
      ['they', '5d', 'Guten Tag, hier ist meine Kündigungsbestätigung vom September.'],
      [
        'we',
        '5d',
        'Danke, Frau Mohr. Ich gebe sie an die Buchhaltung und melde mich bis Freitag. ^Jonas',
      ],
    ],
  ],
  [
    'sofie_vdbossche',
    [
      ['they', '3w', 'Kan ik mijn nummer meenemen als ik verhuis naar Breda?'],
      ['we', '3w', 'Ja, Sofie, het blijft hetzelfde nummer. ^Ruben'],
    ],
  ],
];

const sent = kept<Readonly<Record<string, readonly Message[]>>>('x-messages', {});
const listeners = new Set<() => void>();
let version = 0;

/** Gives the people one can write to from here, those with messages first. */
export function useChats(): readonly {
  readonly person: Person;
  readonly messages: readonly Message[];
}[] {
  useSyncExternalStore(subscribe, () => version);
  const all = PEOPLE.filter(({ id, openInbox }) => openInbox && id !== OWN_ID).map((person) => ({
    person,
    messages: messagesWith(person),
  }));
  return all
    .filter(({ messages }) => messages.length > 0)
    .toSorted((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0));
}

/** Gives the conversation with a person, oldest message first. */
export function messagesWith(person: Person): readonly Message[] {
  const written = WRITTEN.find(([handle]) => handle === person.handle)?.[1] ?? [];
  const before = written.map(([who, age, text]) => ({ ours: who === 'we', text, at: ago(age) }));
  return [...before, ...(sent.read()[person.id] ?? [])];
}

/** Sends a private message as the logged-in account. */
export function sendMessage(person: Person, text: string): void {
  const all = sent.read();
  const message = { ours: true, text, at: Date.now() };
  sent.write({ ...all, [person.id]: [...(all[person.id] ?? []), message] });
  version += 1;
  for (const listener of listeners) listener();
}

/** Gives the address of the conversation with a person. */
export function chatAddress(person: Person): string {
  return `/i/chat/${OWN_ID}-${person.id}`;
}

/** Gives the test id of a conversation's row: both numbers. */
export function rowTestId(person: Person): string {
  return `dm-conversation-item-${OWN_ID}:${person.id}`;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
