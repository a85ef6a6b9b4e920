import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type ColorRole, THEMES } from '../../../shared/layout/theme.ts'
import { tokenOf } from './paint.ts'

const css = readFileSync(new URL('../../app/tokens.css', import.meta.url), 'utf8')
const block = (head: string): string => css.slice(css.indexOf(head), css.indexOf('\n}', css.indexOf(head)))

it('paints every role with the same colour on screen and on paper', () => {
  const blocks = { light: ':root {', dark: '[data-theme="dark"] {', projector: '[data-theme="projector"] {' }
  for (const name of ['light', 'dark', 'projector'] as const) {
    const values = new Map(
      [...(block(blocks.light) + block(blocks[name])).matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [
        m[1],
        m[2],
      ]),
    )
    for (const [role, hex] of Object.entries(THEMES[name])) {
      expect(values.get(tokenOf(role as ColorRole)), `${name} ${role}`).toBe(hex.toLowerCase())
    }
  }
})
