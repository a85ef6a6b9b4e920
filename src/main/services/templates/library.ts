import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Template, type TemplateLanguage } from '../../../shared/domain/template/template.ts'
import { AppError } from '../../../shared/ipc/errors.ts'
import type { TemplateSummary } from '../../../shared/ipc/routes/files.ts'

/** The trades that ship with the app, read once when first asked for. */
export interface TemplateLibrary {
  all(): readonly Template[]
  /** @throws AppError TEMPLATE_NOT_FOUND */
  get(id: string): Template
}

/** @param resources the app's folder of resources, absolute */
export function createTemplateLibrary(resources: string): TemplateLibrary {
  const folder = join(resources, 'templates')
  let loaded: readonly Template[] | null = null
  const all = (): readonly Template[] => {
    loaded ??= readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => Template.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
      .toSorted((a, b) => a.rank - b.rank)
    return loaded
  }
  return {
    all,
    get: (id) => {
      const template = all().find((t) => t.id === id)
      if (!template)
        throw new AppError('TEMPLATE_NOT_FOUND', {
          id,
          known: all()
            .map((t) => t.id)
            .join(', '),
        })
      return template
    },
  }
}

export function summariseTemplate(template: Template, language: TemplateLanguage): TemplateSummary {
  const persona = template.personas[0]!.key
  const steps = template.stages.flatMap((s) => s.steps)
  return {
    id: template.id,
    name: template.name[language],
    summary: template.summary[language],
    icon: template.icon,
    journeyName: template.journey.name[language],
    stageCount: template.stages.length,
    touchpointCount: steps.reduce((n, s) => n + s.touchpoints.length, 0),
    personas: template.personas.map((p) => p.name[language]),
    line: steps.map((s) => ({ value: s.valence[persona] ?? null, key: s.touchpoints.some((t) => t.isKey) })),
  }
}
