/** What each part of the settings page is handed. */
import type { SettingName, SettingValues } from '../../cpd-log/settings/setting-shapes';

export interface SettingProps {
  readonly settings: SettingValues;
  readonly set: <Name extends SettingName>(name: Name, value: SettingValues[Name]) => Promise<void>;
}
