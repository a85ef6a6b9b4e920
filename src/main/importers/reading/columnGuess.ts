import { isOurs } from '../../../shared/domain/listening/ownHeadings.ts'
import type { ColumnChoice, ColumnRole } from '../../../shared/domain/listening/sourceChoices.ts'
import { unitInHeading } from './durations.ts'
import type { TableLook } from './look.ts'
import { type ColumnProfile, share } from './profile.ts'
import { isQuantity, roleByWords } from './roleWords.ts'
import { guessScale, type ScaleGuess } from './scores.ts'

/** A column with what it means, as far as can be told. */
export interface GuessedColumn extends ColumnChoice {
  /** false: the person should look at it */
  readonly sure: boolean
}

/** Folded heading → what the program means by it. */
export type Aliases = Readonly<Record<string, ColumnRole | Omit<ColumnChoice, 'heading'>>>

export type FreeColumns = 'questions' | 'words' | 'ignore'

/**
 * What each column means: by the program's own headings first; what it has no name for is a question that people were
 * asked, is guessed by words, or is left aside.
 */
export function guessColumns(look: TableLook, aliases: Aliases, free: FreeColumns): GuessedColumn[] {
  const known = new Map(Object.entries(aliases))
  const columns = look.headings.map((heading, i): GuessedColumn => {
    const folded = look.folded[i]!
    if (isOurs(heading)) return { heading, role: 'ignore', sure: true }
    const alias = known.get(folded)
    if (alias !== undefined)
      return withDetails(heading, folded, typeof alias === 'string' ? { role: alias } : alias, look.profiles[i]!)
    if (free === 'ignore') return { heading, role: 'ignore', sure: true }
    return free === 'questions'
      ? guessQuestion(heading, folded, look.profiles[i]!)
      : guessByWords(heading, folded, look.profiles[i]!)
  })
  return joinReasons(columns, look)
}

function withDetails(
  heading: string,
  folded: string,
  alias: Omit<ColumnChoice, 'heading'>,
  profile: ColumnProfile,
): GuessedColumn {
  if (alias.role === 'score' && !alias.scale) {
    const guess = scaleOf(folded, profile)
    return guess
      ? { ...alias, heading, scale: guess.scale, sure: guess.sure }
      : { heading, role: 'ignore', sure: profile.filled === 0 }
  }
  const unit =
    alias.role === 'firstResponse' || alias.role === 'resolution'
      ? (alias.durationUnit ?? unitInHeading(folded))
      : undefined
  return unit === undefined ? { ...alias, heading, sure: true } : { ...alias, heading, durationUnit: unit, sure: true }
}

/** A column that people filled in: a score, a comment, who they are; a choice among a few is left aside. */
function guessQuestion(heading: string, folded: string, profile: ColumnProfile): GuessedColumn {
  const named = roleByWords(folded)
  if (profile.addresses > profile.filled * 0.5 && profile.filled > 0) return { heading, role: 'person', sure: true }
  if (named === 'person' || named === 'ignore') return { heading, role: named, sure: true }
  const spoken = named === 'text' && share(profile.scores, profile) < 0.8
  const guess = spoken ? null : scaleOf(folded, profile)
  if (guess) return { heading, role: 'score', scale: guess.scale, sure: guess.sure }
  if (named === 'channel' || named === 'subject' || named === 'page' || named === 'stage')
    return { heading, role: named, sure: true }
  if (
    /^(por )?(onde|qual canal|em qual (canal|loja)|em que (canal|loja)|where|which (channel|store)|donde|que canal)\b/.test(
      folded,
    ) &&
    isChoice(profile)
  )
    return { heading, role: 'channel', sure: false }
  if (share(profile.dates, profile) > 0.5 || share(profile.numbers, profile) > 0.5)
    return { heading, role: 'ignore', sure: true }
  if (named === 'text' || saysMuch(profile)) return { heading, role: 'text', sure: true }
  if (!isChoice(profile) && profile.words >= profile.filled * 2 && profile.filled > 0)
    return { heading, role: 'text', sure: false }
  return { heading, role: 'ignore', sure: profile.filled === 0 || isChoice(profile) }
}

function guessByWords(heading: string, folded: string, profile: ColumnProfile): GuessedColumn {
  const named = roleByWords(folded)
  const dated = share(profile.dates, profile)
  switch (named) {
    case 'score': {
      const guess = scaleOf(folded, profile)
      if (guess) return { heading, role: 'score', scale: guess.scale, sure: guess.sure }
      return saysMuch(profile)
        ? { heading, role: 'text', sure: false }
        : { heading, role: 'ignore', sure: profile.filled === 0 }
    }
    case 'text': {
      const guess = scaleOf(folded, profile)
      return guess && !saysMuch(profile) && share(profile.scores, profile) > 0.8
        ? { heading, role: 'score', scale: guess.scale, sure: false }
        : { heading, role: 'text', sure: true }
    }
    case 'firstResponse':
    case 'resolution': {
      const unit = unitInHeading(folded)
      return unit === undefined
        ? { heading, role: named, sure: share(profile.durations, profile) > 0.5 }
        : { heading, role: named, durationUnit: unit, sure: true }
    }
    case 'person':
      return { heading, role: 'person', sure: true }
    case undefined: {
      const longQuestion = /\?$/.test(folded) || folded.split(' ').length > 4
      return longQuestion
        ? guessQuestion(heading, folded, profile)
        : { heading, role: 'ignore', sure: dated < 0.5 && !saysMuch(profile) && !variesInWords(profile) }
    }
    default:
      return { heading, role: named, sure: true }
  }
}

/** The scale of a column whose answers are nearly all scores or words of a scale; null: it holds no scores. */
export function scaleOf(folded: string, profile: ColumnProfile): ScaleGuess | null {
  if (profile.filled === 0) return null
  const named = roleByWords(folded) === 'score'
  if ((named || !isQuantity(folded)) && share(profile.scores, profile) >= (named ? 0.5 : 0.8))
    return guessScale(folded, { min: profile.min, max: profile.max })
  const seen = { min: 1, max: 5 }
  if (share(profile.fiveLabels, profile) >= 0.8) {
    return guessScale(folded, { ...seen, labels: share(profile.ease, profile) > 0.5 ? 'ease' : 'five' })
  }
  const opinion = /gost|satisf|recomend|voltaria|resolv|solv|like|again|happy|volver|thumb|good/.test(folded)
  return opinion && share(profile.twoLabels, profile) >= 0.8 ? guessScale(folded, { ...seen, labels: 'two' }) : null
}

const isChoice = (profile: ColumnProfile): boolean =>
  profile.filled >= 4 && profile.distinct <= Math.max(3, profile.filled * 0.4)

function saysMuch(profile: ColumnProfile): boolean {
  if (profile.filled === 0) return false
  return profile.words / profile.filled >= 3 && !isChoice(profile)
}

/** Short comments, perhaps: nearly every cell says something else, in a few words. */
const variesInWords = ({ filled, distinct, words }: ColumnProfile): boolean =>
  filled >= 4 && distinct > filled * 0.8 && words >= filled * 2

const WHY =
  /^(e )?(por ?que|qual (foi )?o motivo|motivo|o que motivou|explique|conte|comente|justifi|why|what (is|was) the (main |primary )?reason|reason|please explain|tell us|cual fue el motivo|expli)/

/**
 * A comment belongs to a score where it asks for its reason right after it, or where the table has one score and one
 * comment; else it is an answer of its own.
 */
function joinReasons(columns: GuessedColumn[], look: TableLook): GuessedColumn[] {
  const scores = columns.filter(({ role }) => role === 'score')
  const texts = columns.filter(({ role }) => role === 'text')
  return columns.map((column, i) => {
    if (column.role !== 'text') return column
    const before = columns[i - 1]
    const asksWhy = before?.role === 'score' && WHY.test(look.folded[i]!)
    const alone = scores.length === 1 && texts.length === 1
    const of = asksWhy ? before : alone ? scores[0] : undefined
    return of ? { ...column, explains: of.heading } : column
  })
}
