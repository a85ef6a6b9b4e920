import { describe, expect, it } from 'vitest'
import { suggestFileName } from '../../src/main/services/exporting/fileName.ts'

const name = (journey: string) => suggestFileName({ name: journey }, 'pdf')

describe('the name suggested for an exported file', () => {
  it('keeps the words of the journey, composed, with the extension of the format', () => {
    expect(name('Comprar pa\u0303o no balca\u0303o')).toBe('Comprar pão no balcão.pdf')
    expect(suggestFileName({ name: 'Pão' }, 'mmd')).toBe('Pão.mmd')
    expect(name('Família 👨‍👩‍👧 no salão')).toBe('Família 👨‍👩‍👧 no salão.pdf')
  })

  it('cannot hide the true extension behind marks of direction', () => {
    expect(name('jornada\u202Efdp.exe')).toBe('jornadafdp.exe.pdf')
    expect(name('a\u200eb\u2066c\u2069')).toBe('abc.pdf')
  })

  it('cannot leave the folder, nor break on Windows', () => {
    expect(name('../../etc/passwd')).not.toMatch(/[/\\]|^\./)
    expect(name('C:\\Windows\\x')).not.toMatch(/[:\\]/)
    expect(name('o que? "isso" <aqui> | * ')).not.toMatch(/[<>:"/\\|?*]/)
    for (const reserved of ['CON', 'nul', 'Com1', 'LPT9', 'aux.txt', 'com¹']) {
      expect(name(reserved)).toMatch(/^_/)
    }
    expect(name('fim. . .')).toBe('fim.pdf')
  })

  it('is never empty, never longer than a file system takes, never cut inside a letter', () => {
    expect(name('')).toBe('percurso.pdf')
    expect(name('\u0000\u0007 \u202e...')).toBe('percurso.pdf')
    expect(name('\ud800')).toBe('percurso.pdf')
    const long = name('👨‍👩‍👧'.repeat(5_000))
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(200)
    expect(long.replace('.pdf', '')).toMatch(/^(👨‍👩‍👧)+$/)
    expect(name('a'.repeat(10_000))).toBe(`${'a'.repeat(100)}.pdf`)
    expect(Buffer.byteLength(name('á'.repeat(10_000)))).toBeLessThanOrEqual(200)
  })
})
