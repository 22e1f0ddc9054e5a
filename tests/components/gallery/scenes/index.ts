import type { ComponentType } from 'preact';
import type { SceneProps } from './badges';
import { Badges, Cards, Notices, OnFacebook } from './badges';

/** Every scene by the name `shoot.ts` asks for. */
export const SCENES: Readonly<Record<string, ComponentType<SceneProps>>> = {
  badges: Badges,
  facebook: OnFacebook,
  cards: Cards,
  notices: Notices,
};
