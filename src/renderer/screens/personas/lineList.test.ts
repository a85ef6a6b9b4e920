import { describe, expect, it } from 'vitest'
import { movedLine, pasted, storedOf } from './lineList.ts'

const line = (key: string, text = key) => ({ key, text })

describe('lines of a persona', () => {
  it('stores no empty line and none longer than the file keeps', () => {
    expect(storedOf([line('a', ' um '), line('b', '  '), line('c', 'x'.repeat(3_000))])).toEqual([
      'um',
      'x'.repeat(2_000),
    ])
    expect(storedOf(Array.from({ length: 120 }, (_, i) => line(`${i}`)))).toHaveLength(100)
  })

  it('takes a pasted list as lines of their own, without its bullets', () => {
    const after = pasted([line('a', ''), line('z')], 0, '• pão quente\n- fila curta\n\n3. troco certo', (n) => `n${n}`)
    expect(after).toEqual([line('a', 'pão quente'), line('n0', 'fila curta'), line('n1', 'troco certo'), line('z')])
  })

  it('moves a line among the others and not past the ends', () => {
    const lines = [line('a'), line('b')]
    expect(movedLine(lines, 0, 1).map((l) => l.key)).toEqual(['b', 'a'])
    expect(movedLine(lines, 0, -1)).toBe(lines)
  })
})
