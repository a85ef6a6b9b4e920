import type { Feedback } from '../../../../shared/domain/feedback/feedback.ts'
import { FIGURE_GROUPS, type FigureRow } from '../../../../shared/domain/listening/figureRow.ts'
import { AppError } from '../../../../shared/ipc/errors.ts'
import { choice, day, only, text, words } from '../arguments.ts'
import { findJourney, openFile } from '../client.ts'
import type { Command } from '../context.ts'
import { findSegment } from '../findSegment.ts'
import { findTouchpoint } from '../findTouchpoint.ts'
import { saveTable, tableFile } from '../saveTable.ts'

const PAGE = 500

/** Every figure that there is something for. */
export const figures: Command = async (context) => {
  const { line } = context
  only(line, 'journey', 'by', 'from', 'until', 'to', 'segment')
  const [file] = words(line, 'FILE')
  const by = choice(line, 'by', FIGURE_GROUPS)
  const from = day(text(line, 'from'), 'from')
  const out = tableFile(line)
  const to = day(text(line, 'until'), 'until') ?? (out ? undefined : day(text(line, 'to'), 'to'))
  await openFile(context, file!)
  const journey = text(line, 'journey')
  const segment = text(line, 'segment')
  const question = {
    ...(segment === undefined ? {} : { segmentId: (await findSegment(context, segment)).id }),
    ...(journey === undefined ? {} : { journeyId: (await findJourney(context, journey)).id }),
    ...(by ? { by } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
  if (out) return await saveTable(context, { what: 'figures', question }, out)
  const rows = await context.request('figures.read', { ...question, language: line.language })
  const data = rows.map((row) => asData(row))
  return { data, plain: data.map((f) => `${f.key ?? '-'}  ${f.metric}  ${f.value ?? '-'}  n=${f.n ?? '-'}`).join('\n') }
}

function asData({ figure, key, id, beside }: FigureRow) {
  const { metric, n, value, low, high, unit, state, statistic, method, basis, inputs, scale } = figure
  const also = figure.also.map((other) => ({
    statistic: other.statistic,
    value: other.value,
    low: other.low,
    high: other.high,
  }))
  return {
    metric,
    key,
    n,
    value,
    low,
    high,
    unit,
    state,
    statistic,
    method,
    basis,
    inputs,
    scale,
    keyId: id,
    also,
    beside,
  }
}

/** Answers, newest first. */
export const feedback: Command = async (context) => {
  const { line } = context
  only(line, 'search', 'touchpoint', 'to')
  const [file] = words(line, 'FILE')
  const out = tableFile(line)
  const to = text(line, 'to')
  if (to !== undefined && !out) throw new AppError('TABLE_FORMAT', { file: to })
  await openFile(context, file!)
  const search = text(line, 'search')
  const wanted = text(line, 'touchpoint')
  const filter = {
    ...(search === undefined ? {} : { text: search }),
    ...(wanted === undefined ? {} : { touchpointIds: [(await findTouchpoint(context, wanted)).id] }),
  }
  if (out) return await saveTable(context, { what: 'feedback', filter }, out)
  const found: Feedback[] = []
  for (;;) {
    const { rows } = await context.request('feedback.find', { filter, offset: found.length, limit: PAGE })
    found.push(...rows)
    if (rows.length < PAGE) break
  }
  const own = new Map((await context.request('theme.list', {})).map((theme) => [theme.id, theme.name]))
  const data = found.map((f) => ({
    id: f.id,
    touchpointId: f.touchpointId,
    date: f.at,
    channel: f.place.channel ?? null,
    question: f.question,
    score: f.score,
    scale: f.scale,
    text: f.text,
    sentiment: f.sentiment,
    // The app's themes by their ids, which are English words; the business's own by the names that it gave them.
    themes: f.themeIds.map((id) => own.get(id) ?? id),
    tags: f.tags,
    status: f.status,
    source: f.source,
  }))
  return { data, plain: data.map((f) => `${f.date}  ${f.score ?? '-'}  ${f.text}`).join('\n') }
}
