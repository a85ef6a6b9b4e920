import { createHash } from 'node:crypto'
import type { AssignedComment } from '../../../shared/domain/assignment/assignmentModel.ts'
import type { TouchpointSuggestion } from '../../../shared/domain/assignment/suggestTouchpoint.ts'
import { learnFrom } from '../../../shared/domain/sentiment/own/learnFrom.ts'
import type { Correction, OwnLexicon } from '../../../shared/domain/sentiment/own/ownLexicon.ts'
import { themesToFind } from '../../../shared/domain/themes/ownThemes.ts'
import type { OwnTheme } from '../../../shared/domain/themes/theme.ts'
import type { Connection } from '../../db/connection.ts'
import type { Finder } from '../../repositories/finder.ts'
import type { WriteObserver } from '../../repositories/repository.ts'
import { createAssignments } from './assignments.ts'

/**
 * What the app reads comments with. To be raised with every version that reads otherwise: answers are then read again at
 * the next opening.
 */
const READER = 1

/** What the owner of a file has taught the app about her customers' words; held in memory, true after every write. */
export interface Taught extends WriteObserver {
  /** from her corrections */
  lexicon(): OwnLexicon
  themes(): readonly OwnTheme[]
  /** stands for all that comments are read with: other words, another mark */
  words(): string
  /** What was written is taken back: nothing that was read out of it counts. */
  forget(): void
  /** Where comments like this one were put; null where that is not clear. */
  suggest(comment: Omit<AssignedComment, 'touchpointId'>): TouchpointSuggestion | null
}

export function createTaught(connection: Connection, find: Finder): Taught {
  const assignments = createAssignments(connection)
  let lexicon: OwnLexicon | null = null
  let themes: readonly OwnTheme[] | null = null
  let words: string | null = null
  return {
    lexicon: () => {
      lexicon ??= learnFrom(find.corrections().filter((c): c is typeof c & Correction => c.sentiment !== 'unsure'))
      return lexicon
    },
    themes: () => {
      themes ??= themesToFind(find.ownThemes())
      return themes
    },
    words: () => {
      words ??= createHash('sha256')
        .update(
          JSON.stringify([READER, find.ownThemes(), find.corrections().map((c) => [c.language, c.text, c.sentiment])]),
        )
        .digest('base64url')
      return words
    },
    forget: () => {
      ;[lexicon, themes, words] = [null, null, null]
      assignments.forget()
    },
    suggest: (comment) => assignments.suggest(comment),
    note: (kind, _id, before, after) => {
      assignments.note(kind, _id, before, after)
      if (kind === 'sentimentCorrection') lexicon = null
      else if (kind === 'ownTheme') themes = null
      else return
      words = null
    },
  }
}
