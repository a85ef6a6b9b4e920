import { type ColorRole, THEMES } from '../../../shared/layout/theme.ts'
import { tokenOf } from '../../components/marks/paint.ts'

/** Every role of the theme that the window wears, read from its tokens. */
export type Palette = Readonly<Record<ColorRole, string>> & { readonly font: string }

const ROLES = Object.keys(THEMES.light) as ColorRole[]

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const colors = Object.fromEntries(ROLES.map((role) => [role, style.getPropertyValue(tokenOf(role)).trim()]))
  return { ...(colors as Record<ColorRole, string>), font: style.getPropertyValue('--font').trim() }
}
