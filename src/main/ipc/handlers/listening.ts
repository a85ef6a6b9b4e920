import type { Feedback } from '../../../shared/domain/feedback/feedback.ts'
import { layoutWords } from '../../../shared/i18n/layoutWords.ts'
import type { Events, Input } from '../../../shared/ipc/contract.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { Ports } from '../../platform/ports.ts'
import { findFeedback, findFeedbackIds } from '../../repositories/feedbackSearch.ts'
import { countThemes } from '../../repositories/themeCounts.ts'
import { touchpointPlaces } from '../../repositories/touchpointPlaces.ts'
import { addFeedback, removeFeedback, updateFeedback } from '../../services/listening/answers.ts'
import { choicesOf } from '../../services/listening/choices.ts'
import { distinctiveTermsOf } from '../../services/listening/distinctive.ts'
import { importFile } from '../../services/listening/importFile.ts'
import { addTheme, removeTheme, updateTheme } from '../../services/listening/ownThemes.ts'
import { readFigures } from '../../services/listening/readFigures.ts'
import { askReader } from '../../services/listening/reading/askReader.ts'
import { removeRecipe, saveRecipe } from '../../services/listening/recipes.ts'
import { sweepFeedback, tagFeedback, toOpportunity } from '../../services/listening/sweeps.ts'
import { makeUp } from '../../services/listening/synth/makeUp.ts'
import { removeTarget, setTarget } from '../../services/listening/targets.ts'
import { because } from '../../services/listening/understand.ts'
import type { WorkspaceSession } from '../../services/workspace/session.ts'
import type { DirectHandlers, RecordedHandlers, RequestContext } from '../handlers.ts'
import { sourceFile } from './sourceFile.ts'

type Recorded = Pick<
  RecordedHandlers,
  | 'feedback.add'
  | 'feedback.update'
  | 'feedback.remove'
  | 'feedback.sweep'
  | 'feedback.tag'
  | 'feedback.toOpportunity'
  | 'target.set'
  | 'target.remove'
  | 'theme.add'
  | 'theme.update'
  | 'theme.remove'
  | 'recipe.save'
  | 'recipe.remove'
>
/** Requests about what is heard and counted that are no recorded command. */
export type ListeningRequests = Pick<
  DirectHandlers,
  | 'feedback.find'
  | 'feedback.ids'
  | 'feedback.because'
  | 'feedback.choices'
  | 'feedback.suggestTouchpoint'
  | 'feedback.themes'
  | 'feedback.terms'
  | 'theme.list'
  | 'feedback.inspect'
  | 'feedback.tryImport'
  | 'feedback.import'
  | 'feedback.makeUp'
  | 'figures.read'
  | 'target.list'
  | 'batch.list'
  | 'recipe.list'
  | 'touchpoint.list'
>

export interface ListeningParts {
  readonly session: WorkspaceSession
  readonly ports: Pick<Ports, 'clock' | 'ids' | 'apart'>
  changed(data: Events['document.changed']): void
}

/** Commands about what is heard and counted. */
export const listeningCommands: Recorded = {
  'feedback.add': addFeedback,
  'feedback.update': updateFeedback,
  'feedback.remove': removeFeedback,
  'feedback.sweep': sweepFeedback,
  'feedback.tag': tagFeedback,
  'feedback.toOpportunity': toOpportunity,
  'target.set': setTarget,
  'target.remove': removeTarget,
  'theme.add': addTheme,
  'theme.update': updateTheme,
  'theme.remove': removeTheme,
  'recipe.save': (context, input) => saveRecipe(context, input),
  'recipe.remove': removeRecipe,
}

export function listeningRequests({ session, ports, changed }: ListeningParts): ListeningRequests {
  const bringIn = (context: RequestContext, input: Input<'feedback.import'>, dryRun: boolean) => {
    const { keep } = input
    const { routing, recipeId, language, keepPersonal } = input
    const { requestId, signal, progress } = context
    const parts = { session, ports, requestId, signal, progress, changed }
    const order = { ...sourceFile(input), routing, recipeId, language, keepPersonal, keep, dryRun }
    return importFile(parts, order)
  }
  return {
    'feedback.inspect': ({ signal }, input) => askReader(ports.apart, 'inspect', sourceFile(input), { signal }),
    'feedback.tryImport': (context, input) => bringIn(context, input, true),
    'feedback.import': (context, input) => bringIn(context, input, false),
    'feedback.makeUp': ({ requestId, signal, progress }, input) => {
      const { channels } = layoutWords(input.language)
      const channelName: Parameters<typeof makeUp>[1]['channelName'] = ({ channel, channelKind }) =>
        channel || (channelKind ? channels[channelKind] : '')
      return makeUp({ session, ports, requestId, signal, progress, changed }, { ...input, channelName })
    },
    'feedback.find': (_, { filter, ...page }) => {
      const { connection, store } = session.current()
      return findFeedback(connection, store.feedback, filter, page)
    },
    'feedback.ids': (_, { filter, ...page }) => findFeedbackIds(session.current().connection, filter, page),
    'feedback.because': (_, { id }) => because(session.current().store.feedback.get(id), session.current().taught),
    'feedback.choices': () => choicesOf(session),
    'feedback.suggestTouchpoint': (_, { id }) => {
      const { text, language, place } = needFeedback(session, id)
      return session.current().taught.suggest({ text, language, channel: place.channel ?? null })
    },
    'feedback.themes': (_, { filter }) => countThemes(session.current().connection, filter),
    'feedback.terms': (_, question) => distinctiveTermsOf(session.current().connection, question),
    'theme.list': () => session.current().find.ownThemes(),
    'figures.read': (_, { language, ...question }) => {
      const { channels } = layoutWords(language)
      return readFigures(session.current(), question, (kind) => channels[kind])
    },
    'target.list': () => session.current().find.targets(),
    'batch.list': () => session.current().find.batches(),
    'recipe.list': () => session.current().find.recipes(),
    'touchpoint.list': () => touchpointPlaces(session.current().connection),
  }
}

function needFeedback(session: WorkspaceSession, id: string): Feedback {
  const found = session.current().store.feedback.get(id)
  if (!found) throw new AppError('NOT_FOUND', { kind: 'feedback', id })
  return found
}
