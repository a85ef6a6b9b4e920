import type { JourneyDraft } from '../../../shared/domain/draft/journeyDraft.ts'
import { startDraft } from '../../../shared/domain/start/startDraft.ts'
import { templateToDraft } from '../../../shared/domain/template/toDraft.ts'
import { CATALOGUES } from '../../../shared/i18n/catalogue.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { insertDraft } from '../drafts/insertDraft.ts'
import { type EditContext, need, short } from '../editing/context.ts'
import type { TemplateLibrary } from './library.ts'

/** What an owner's answers become. */
export function draftOfAnswers(
  templates: TemplateLibrary,
  { templateId, language, answers }: Input<'template.startPreview'>,
): JourneyDraft {
  const { start, layout } = CATALOGUES[language]
  const trade = templateId === null ? null : templateToDraft(templates.get(templateId), language)
  return startDraft(trade, answers, { ...start.words, channels: layout.channels })
}

/** The first map and the name of the business, as one step. */
export function startFromAnswers(
  context: EditContext,
  templates: TemplateLibrary,
  input: Input<'template.start'>,
): { journeyId: string } {
  const draft = draftOfAnswers(templates, input)
  const journeyId = insertDraft(context, draft, input.id)
  const name = input.answers.business.trim()
  const workspace = need(context, 'workspace', 'workspace')
  if (name !== '' && name !== workspace.name) context.store.workspace.update(workspace, { ...workspace, name })
  context.name('templateStart', { name: short(draft.name) })
  return { journeyId }
}
