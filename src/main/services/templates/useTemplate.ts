import { templateToDraft } from '../../../shared/domain/template/toDraft.ts'
import type { Input } from '../../../shared/ipc/contract.ts'
import { insertDraft } from '../drafts/insertDraft.ts'
import { type EditContext, short } from '../editing/context.ts'
import type { TemplateLibrary } from './library.ts'

/** A trade's map becomes exactly one journey of the workspace. */
export function applyTemplate(
  context: EditContext,
  templates: TemplateLibrary,
  input: Input<'template.use'>,
): { journeyId: string } {
  const template = templates.get(input.templateId)
  const journeyId = insertDraft(context, templateToDraft(template, input.language), input.id)
  context.name('templateUse', { name: short(template.name[input.language]) })
  return { journeyId }
}
