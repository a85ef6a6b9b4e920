import { CATALOGUES } from '../../../../shared/i18n/catalogue.ts'
import { only, text, words } from '../arguments.ts'
import { findJourney, openFile } from '../client.ts'
import type { Command } from '../context.ts'
import { showJourney } from '../showJourney.ts'

export const journeys: Command = async (context) => {
  only(context.line)
  const [file] = words(context.line, 'FILE')
  await openFile(context, file!)
  const list = await context.request('journey.list', {})
  return { data: list, plain: list.map((j) => `${j.id}  ${j.name}  (${j.touchpointCount})`).join('\n') }
}

export const show: Command = async (context) => {
  only(context.line, 'journey')
  const [file] = words(context.line, 'FILE')
  await openFile(context, file!)
  const { id } = await findJourney(context, text(context.line, 'journey'))
  const doc = await context.request('journey.get', { journeyId: id })
  const data = showJourney(doc, CATALOGUES[context.line.language].layout)
  const plain = [
    data.journey.name,
    ...data.stages.flatMap((stage, i) => [
      `${i + 1} ${stage.name}`,
      ...stage.steps.flatMap((step, k) => [
        `  ${i + 1}.${k + 1} ${step.name}`,
        ...data.touchpoints
          .filter((t) => t.stepId === step.id)
          .map((t) => `      ${t.isKey ? '★' : '·'} ${t.name}${t.channel ? ` [${t.channel}]` : ''}`),
      ]),
    ]),
  ].join('\n')
  return { data, plain }
}
