/** Whose rules a year can be added up by, in words. */
import type { SettingValues } from '../../cpd-log/settings/setting-shapes';

export const REGISTER_CHOICES: readonly {
  readonly id: NonNullable<SettingValues['register']>;
  readonly name: string;
}[] = [
  { id: 'trainee', name: 'I am training' },
  { id: 'BABCP', name: 'BABCP registration' },
  { id: 'BPS', name: 'BPS registration' },
];
