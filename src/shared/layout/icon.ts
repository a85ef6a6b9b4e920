import { ICONS } from './icons.generated.ts'

/** Name of an icon that the layout can draw. */
export type IconName = keyof typeof ICONS

/** The name if there is such an icon, else a plain dot. */
export function iconOr(name: string): IconName {
  return Object.hasOwn(ICONS, name) ? (name as IconName) : 'circle-dot'
}

/** Path data of an icon on its 24 grid, drawn as strokes 2 wide with round caps and joins. */
export function iconPath(name: IconName): string {
  return ICONS[name]
}
