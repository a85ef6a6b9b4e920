import { extname, resolve } from 'node:path'
import { reasonText } from '../../../../shared/i18n/rankingText.ts'
import { only, text, UsageError, words } from '../arguments.ts'
import { findJourney, openFile } from '../client.ts'
import type { Command } from '../context.ts'
import { findSegment } from '../findSegment.ts'

/** Touchpoints in the order of what matters and hurts most, each with why. */
export const key: Command = async (context) => {
  const { line, messages } = context
  only(line, 'journey', 'segment')
  const [file] = words(line, 'FILE')
  await openFile(context, file!)
  const journey = text(line, 'journey')
  const segment = text(line, 'segment')
  const { points } = await context.request('key.read', {
    ...(journey === undefined ? {} : { journeyId: (await findJourney(context, journey)).id }),
    ...(segment === undefined ? {} : { segmentId: (await findSegment(context, segment)).id }),
  })
  const data = points.map(({ place, rank, reasons, quadrant, importance, satisfaction, owner }) => ({
    touchpointId: place.id,
    name: place.name,
    rank,
    reasons: reasons.map((reason) => reasonText(messages, reason)),
    weights: reasons.map(({ weight }) => weight),
    quadrant,
    importance,
    satisfaction: satisfaction && Number((1 + 4 * satisfaction.position).toFixed(4)),
    owner,
    stage: place.stage,
    journey: place.journey,
    journeyId: place.journeyId,
  }))
  return {
    data,
    plain: data.map((at) => `${at.rank}. ${at.name}\n${at.reasons.map((why) => `   ${why}`).join('\n')}`).join('\n'),
  }
}

/** The page that is read in a minute, and the lists behind it, as a PDF. */
export const report: Command = async (context) => {
  const { line } = context
  only(line, 'to')
  const [file] = words(line, 'FILE')
  const to = text(line, 'to')
  if (to === undefined || extname(to).toLowerCase() !== '.pdf') throw new UsageError('report FILE --to OUT.pdf')
  await openFile(context, file!)
  const done = await context.request('report.print', { what: 'whole', language: line.language, path: resolve(to) })
  return { data: { file: done.file, pages: done.pages }, plain: `${done.file}` }
}
