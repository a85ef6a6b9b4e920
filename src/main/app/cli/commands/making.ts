import { JOURNEY_FILE_FORMAT, type JourneyFile } from '../../../../shared/domain/draft/journeyDraft.ts'
import { MAX_SYNTH_TOUCHPOINTS, synthJourney } from '../../../../shared/domain/synth/synthJourney.ts'
import { AppError } from '../../../../shared/ipc/errors.ts'
import { day, number, only, text, UsageError, words } from '../arguments.ts'
import { createFile } from '../client.ts'
import type { Command } from '../context.ts'

export const templates: Command = async (context) => {
  only(context.line)
  words(context.line)
  const list = await context.request('template.list', { language: context.line.language })
  return {
    data: list.map(({ id, name, summary, touchpointCount }) => ({ id, name, summary, touchpoints: touchpointCount })),
    plain: list.map((t) => `${t.id.padEnd(16)} ${t.name}`).join('\n'),
  }
}

export const make: Command = async (context) => {
  only(context.line, 'template')
  const [file] = words(context.line, 'FILE')
  const { language } = context.line
  const templateId = text(context.line, 'template')
  if (templateId !== undefined) await knownTemplate(context, templateId)
  await createFile(context, file!)
  if (templateId === undefined) return { data: { file, journeys: [] }, plain: file! }
  const { journeyId } = await context.request('template.use', { templateId, language })
  const list = await context.request('journey.list', {})
  const made = list.filter((j) => j.id === journeyId).map(({ id, name }) => ({ id, name }))
  return { data: { file, journeys: made }, plain: `${file}: ${made[0]?.name ?? ''}` }
}

/** Asked before the file is made, so that a wrong name leaves none behind. @throws AppError TEMPLATE_NOT_FOUND */
const knownTemplate = async ({ request, line }: Parameters<Command>[0], id: string): Promise<void> => {
  const list = await request('template.list', { language: line.language })
  if (!list.some((t) => t.id === id)) {
    throw new AppError('TEMPLATE_NOT_FOUND', { id, known: list.map((t) => t.id).join(', ') })
  }
}

export const synth: Command = async (context) => {
  only(context.line, 'touchpoints', 'seed', 'feedback', 'improvements', 'to')
  const [file] = words(context.line, 'FILE')
  const touchpoints = number(context.line, 'touchpoints', 0, MAX_SYNTH_TOUCHPOINTS)
  if (touchpoints === undefined) throw new UsageError('synth FILE --touchpoints N')
  const seed = number(context.line, 'seed', 0, 2 ** 32 - 1) ?? 1
  const answers = number(context.line, 'feedback', 0, 5_000_000) ?? 0
  const improvements = number(context.line, 'improvements', 0, 20_000) ?? 0
  const until = day(text(context.line, 'to'), 'to') ?? context.today
  const { language } = context.line
  const made: JourneyFile = {
    format: JOURNEY_FILE_FORMAT,
    version: 1,
    business: '',
    journey: synthJourney({ touchpoints, seed, language }),
  }
  await createFile(context, file!)
  const bytes = new TextEncoder().encode(JSON.stringify(made))
  const { journeys } = await context.request('import.run', { name: 'synth.json', bytes, as: 'json', language })
  const heard = answers === 0 ? {} : await context.request('feedback.makeUp', { answers, seed, until, language })
  const improved =
    improvements === 0
      ? {}
      : await context.request('improvement.makeUp', { count: improvements, seed, until, language })
  return {
    data: { file, journeys, touchpoints, seed, ...heard, ...improved },
    plain: `${file}: ${journeys[0]?.name ?? ''}`,
  }
}
