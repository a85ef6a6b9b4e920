import type { ImportPlan } from '../../../shared/domain/draft/importPlan.ts'
import { draftToDoc } from '../../../shared/domain/draft/toDoc.ts'
import type { Input, Output } from '../../../shared/ipc/contract.ts'
import { AppError, type ErrorCode } from '../../../shared/ipc/errors.ts'
import { planImport } from '../../importers/planImport.ts'
import type { Clock, Ids } from '../../platform/ports.ts'
import { insertDraft } from '../drafts/insertDraft.ts'
import { type EditContext, short } from '../editing/context.ts'

type Plan = Extract<ImportPlan, { ok: true }>

/** @throws AppError with the importer's code; `line` in its data where one is known */
function needPlan(input: Input<'import.plan'>): Plan {
  const plan = planImport(input)
  if (plan.ok) return plan
  throw new AppError(plan.code as ErrorCode, { ...plan.params, ...(plan.line === null ? {} : { line: plan.line }) })
}

/** Writes what an input holds as new journeys: one undoable step. */
export function runImport(context: EditContext, input: Input<'import.run'>): Output<'import.run'> {
  const plan = needPlan(input)
  const journeys = plan.drafts.map((draft) => ({ id: insertDraft(context, draft), name: draft.name }))
  context.name('importRun', { name: short(journeys[0]?.name ?? input.name), count: journeys.length })
  return { source: plan.source, journeys, warnings: plan.warnings }
}

/** What an input would become; writes nothing. */
export function previewImport(input: Input<'import.plan'>, clock: Clock, ids: Ids): Output<'import.plan'> {
  const plan = needPlan(input)
  const first = plan.drafts[0]
  return {
    source: plan.source,
    journeys: plan.drafts.map((draft) => {
      const steps = draft.stages.flatMap((s) => s.steps)
      return {
        name: draft.name,
        stages: draft.stages.length,
        steps: steps.length,
        touchpoints: steps.reduce((n, s) => n + s.touchpoints.length, 0),
        cards: steps.reduce((n, s) => n + s.cards.length, 0),
        personas: draft.personas.length,
      }
    }),
    warnings: plan.warnings,
    doc: first ? draftToDoc(first, { ids: () => ids.next(), workspaceName: '', now: clock.now() }) : null,
  }
}
