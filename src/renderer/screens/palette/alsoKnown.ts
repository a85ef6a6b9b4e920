import type { TFunction } from 'i18next'
import type { CommandLabel } from '../../commands/command.ts'

const ALSO = [
  'goKiosk',
  'settings',
  'export',
  'privacy',
  'backups',
  'copyFile',
  'import',
  'timeline',
  'history',
  'outline',
  'present',
  'help',
  'newFile',
  'openFile',
  'rename',
] as const satisfies readonly CommandLabel[]

/** Other words by which people look for a command; '' where its name is all there is. */
export function alsoKnown(label: CommandLabel, t: TFunction): string {
  const known = ALSO.find((one) => one === label)
  return known ? t(`commands.also.${known}`) : ''
}
