import type { ValenceValue } from '../../journey/evidence.ts'

/** A feeling as a file says it; persona '' is nobody in particular. */
export interface SaidFeeling {
  readonly persona: string
  readonly value: ValenceValue
}

const MINUS = /[\u2212\u2013\u2014\ufe63\uff0d]/g
const NUMBER_AT_END = /\(?([+-]?\d{1,3})\)?$/
const MAX_PIECES = 400

/**
 * Reads "-2", "(+1)", "Ana: -1" or "Ana: -1; Beto: +2".
 * @returns undefined if the text is none of these; `outOfRange` if a number is not −2 to +2
 */
export function readFeelings(text: string): readonly SaidFeeling[] | 'outOfRange' | undefined {
  const pieces = text.replace(MINUS, '-').split(';')
  if (pieces.length > MAX_PIECES) return undefined
  const feelings: SaidFeeling[] = []
  let rest = ''
  for (const piece of pieces) {
    // A name may hold a semicolon: a piece that is no feeling yet goes on into the next.
    const said = readOne(`${rest}${piece}`)
    if (said === undefined) {
      rest = `${rest}${piece};`
      continue
    }
    rest = ''
    if (said.value < -2 || said.value > 2) return 'outOfRange'
    feelings.push(said)
  }
  return rest.replaceAll(';', '').trim() === '' && feelings.length > 0 ? feelings : undefined
}

function readOne(text: string): SaidFeeling | undefined {
  const trimmed = text.trim()
  const match = NUMBER_AT_END.exec(trimmed)
  if (!match) return undefined
  const before = trimmed.slice(0, match.index).trimEnd()
  if (before !== '' && !/[:=]$/.test(before)) return undefined
  const number = Number(match[1])
  return { persona: before.slice(0, -1).trim(), value: (number === 0 ? 0 : number) as ValenceValue }
}

/** The opposite of `readFeelings`. */
export function writeFeelings(feelings: readonly SaidFeeling[]): string {
  return feelings.map((f) => (f.persona === '' ? signed(f.value) : `${f.persona}: ${signed(f.value)}`)).join('; ')
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value)
}
