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
    signSize: pxOf(of('--t-mark')),
    hair: pxOf(of('--k-hair')),
  }
}

/** px of a length as the tokens say it, such as "2px" or "calc(12px * 1.25)"; asking an element would lay the page out. */
export function pxOf(length: string): number {
  return (length.match(/[\d.]+/g) ?? []).reduce((product, n) => product * Number(n), 1)
}
