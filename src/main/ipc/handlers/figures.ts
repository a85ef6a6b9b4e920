import type { Language } from '../../../shared/domain/language.ts'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import { figureSheet } from '../../services/listening/figureSheet.ts'
import type { UsualName } from '../../services/listening/readFigures.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers } from '../handlers.ts'

export type FigureRequests = Pick<DirectHandlers, 'figures.one'>

const usualNames = (language: Language): UsualName => {
  const { channels } = layoutWords(language)
  return (kind) => channels[kind]
}

/** Requests for figures with what stands behind them. */
export function figureRequests({ session }: { readonly session: WorkspaceSession }): FigureRequests {
  return {
    'figures.one': (_, { language, ...question }) => figureSheet(session.current(), question, usualNames(language)),
  }
}
