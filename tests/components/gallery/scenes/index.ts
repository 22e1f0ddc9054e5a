import type { ComponentType } from 'preact';
import type { SceneProps } from './badges';
import { Badges, Cards, Notices, OnFacebook } from './badges';
import {
  PanelComplaint,
  PanelCrisis,
  PanelEmpty,
  PanelHandoff,
  PanelList,
  PanelThreat,
} from './panel';
import { SettingsOthers, SettingsTimes, Welcome } from './pages';
import { Popups } from './popup';

/** Every scene by the name `shoot.ts` asks for. */
export const SCENES: Readonly<Record<string, ComponentType<SceneProps>>> = {
  badges: Badges,
  facebook: OnFacebook,
  cards: Cards,
  notices: Notices,
  complaint: PanelComplaint,
  threat: PanelThreat,
  crisis: PanelCrisis,
  handoff: PanelHandoff,
  list: PanelList,
  empty: PanelEmpty,
  popup: Popups,
  welcome: Welcome,
  times: SettingsTimes,
  settings: SettingsOthers,
};
