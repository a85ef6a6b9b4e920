import type { Language } from '../../../shared/domain/language.ts'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import type { Ports } from '../../platform/ports.ts'
import { figureSheet } from '../../services/listening/figureSheet.ts'
import { alertsOf, dayOf, measuredOf } from '../../services/listening/measuredNow.ts'
import type { UsualName } from '../../services/listening/readFigures.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers } from '../handlers.ts'

export type FigureRequests = Pick<DirectHandlers, 'figures.one' | 'figures.ofJourney' | 'figures.alerts'>

const usualNames = (language: Language): UsualName => {
  const { channels } = layoutWords(language)
  return (kind) => channels[kind]
}

/** Requests for figures with what stands behind them. */
export function figureRequests({
  session,
  ports,
}: {
  readonly session: WorkspaceSession
  readonly ports: Pick<Ports, 'clock'>
}): FigureRequests {
  return {
    'figures.one': (_, { language, ...question }) => figureSheet(session.current(), question, usualNames(language)),
    'figures.ofJourney': (_, { journeyId }) => measuredOf(session.current(), journeyId, dayOf(ports.clock.now())),
    'figures.alerts': () => alertsOf(session.current(), dayOf(ports.clock.now())),
  }
}
