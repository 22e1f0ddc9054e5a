import type { ComponentType } from 'preact';
import type { SceneProps } from './badges';
import { Badges, Cards, Frames, Notices, OnFacebook } from './badges';
import { ModelDrafts, SettingsDrafting } from './drafting';
import { Moment, MomentForm } from './moment';
import { PanelKeyHelp, SettingsKeys } from './keys';
import { SettingsNotifications } from './notifications';
import {
  PanelComplaint,
  PanelCorrected,
  PanelLabelMenu,
  PanelCrisis,
  PanelEmpty,
  PanelHandoff,
  PanelList,
  PanelListAtWork,
  PanelThreat,
} from './panel';
import {
  SettingsBrokenImport,
  SettingsLabels,
  SettingsLabelsOpen,
  SettingsOthers,
  SettingsTimes,
  SettingsTimesRefused,
  Welcome,
} from './pages';
import {
  HistoryCounting,
  HistoryList,
  HistoryLooking,
  HistoryNothing,
  HistoryOpen,
  HistorySince,
  HistoryTold,
} from './history';
import { HealthLights, Popups } from './popup';
import { PrivateSteps } from './private';
import {
  ReportClosing,
  ReportEmpty,
  ReportFew,
  ReportFiltered,
  ReportFull,
  ReportNext,
  ReportNoneFits,
  ReportPrivate,
} from './report';
import { TeamAtWork, TeamReader, TeamSharing, TeamShift } from './team';
import { WritingFindings, WritingStops } from './writing';
import {
  SavedForm,
  SavedList,
  SavedNone,
  SavedPicker,
  SavedPickerAsk,
  SavedPickerEmpty,
  SavedPickerNothing,
} from './saved';

/** Every scene by the name `shoot.ts` asks for. */
export const SCENES: Readonly<Record<string, ComponentType<SceneProps>>> = {
  badges: Badges,
  facebook: OnFacebook,
  cards: Cards,
  frames: Frames,
  notices: Notices,
  complaint: PanelComplaint,
  corrected: PanelCorrected,
  'label-menu': PanelLabelMenu,
  threat: PanelThreat,
  crisis: PanelCrisis,
  handoff: PanelHandoff,
  'private-steps': PrivateSteps,
  list: PanelList,
  'list-at-work': PanelListAtWork,
  empty: PanelEmpty,
  popup: Popups,
  notifications: SettingsNotifications,
  health: HealthLights,
  'history-list': HistoryList,
  'history-counting': HistoryCounting,
  'history-looking': HistoryLooking,
  'history-open': HistoryOpen,
  'history-nothing': HistoryNothing,
  'history-since': HistorySince,
  'history-told': HistoryTold,
  moment: Moment,
  'moment-form': MomentForm,
  'model-drafts': ModelDrafts,
  drafting: SettingsDrafting,
  team: TeamAtWork,
  'team-shift': TeamShift,
  'team-reader': TeamReader,
  keys: SettingsKeys,
  'key-help': PanelKeyHelp,
  'team-sharing': TeamSharing,
  report: ReportFull,
  'report-few': ReportFew,
  'report-empty': ReportEmpty,
  'report-filtered': ReportFiltered,
  'report-next': ReportNext,
  'report-private': ReportPrivate,
  'report-closing': ReportClosing,
  'report-none-fits': ReportNoneFits,
  writing: WritingFindings,
  'writing-stops': WritingStops,
  welcome: Welcome,
  times: SettingsTimes,
  'times-refused': SettingsTimesRefused,
  settings: SettingsOthers,
  'broken-import': SettingsBrokenImport,
  labels: SettingsLabels,
  'labels-open': SettingsLabelsOpen,
  'saved-picker': SavedPicker,
  'saved-picker-nothing': SavedPickerNothing,
  'saved-picker-empty': SavedPickerEmpty,
  'saved-ask': SavedPickerAsk,
  'saved-list': SavedList,
  'saved-form': SavedForm,
  'saved-none': SavedNone,
};
