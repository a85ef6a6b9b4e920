import type { ColorRole, Theme } from '../../../shared/layout/theme.ts'

/** The custom property of tokens.css that holds a role: `ground2` → `--ground-2`, `chLoja` → `--ch-loja`. */
export function tokenOf(role: ColorRole): string {
  return `--${role.replace(/([a-z])([A-Z0-9])/g, (_, before: string, after: string) => `${before}-${after.toLowerCase()}`)}`
}

/** A colour for SVG: of a fixed theme where one is given (paper), else of the theme that the window wears. */
export function colorOf(role: ColorRole | undefined, theme: Theme | undefined): string {
  if (role === undefined) return 'none'
  return theme ? theme[role] : `var(${tokenOf(role)})`
}
