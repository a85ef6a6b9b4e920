import { type ColorRole, THEMES } from '../../../shared/layout/theme.ts'
import { tokenOf } from '../../components/marks/paint.ts'

/** Every role of the theme that the window wears, read from its tokens. */
export type Palette = Readonly<Record<ColorRole, string>> & {
  readonly font: string
  /** Of the keyboard's ring. */
  readonly focus: string
  /** px of the letters on signs far away. */
  readonly signSize: number
  /** px of a hair line. */
  readonly hair: number
}

const ROLES = Object.keys(THEMES.light) as ColorRole[]

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const of = (token: string): string => style.getPropertyValue(token).trim()
  const colors = Object.fromEntries(ROLES.map((role) => [role, of(tokenOf(role))]))
  return {
    ...(colors as Record<ColorRole, string>),
    font: of('--font'),
    focus: of('--focus-outer'),
    ...sizes(),
  }
}

/** Sizes that the tokens reckon out, as the window has them. */
function sizes(): { readonly signSize: number; readonly hair: number } {
  const probe = document.createElement('span')
  probe.style.cssText = 'position: absolute; visibility: hidden; font-size: var(--t-mark); width: var(--k-hair)'
  document.body.append(probe)
  const { fontSize, width } = getComputedStyle(probe)
  probe.remove()
  return { signSize: Number.parseFloat(fontSize), hair: Number.parseFloat(width) }
}
