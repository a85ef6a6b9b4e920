import { isLate } from '../../../../shared/domain/improvement/late.ts'
import { weigh } from '../../../../shared/domain/improvement/weigh.ts'
import { columnName } from '../../../../shared/i18n/improvementText.ts'
import { only, words } from '../arguments.ts'
import { openFile } from '../client.ts'
import type { Command } from '../context.ts'

/** Every improvement, in the order of the board. */
export const improvements: Command = async (context) => {
  const { line, messages, today } = context
  only(line)
  const [file] = words(line, 'FILE')
  await openFile(context, file!)
  const columns = new Map((await context.request('boardColumn.list', {})).map((column) => [column.id, column]))
  const criteria = await context.request('criterion.list', {})
  const list = await context.request('improvement.list', { filter: {} })
  const data = list.map((each) => {
    const column = columns.get(each.columnId)
    const status = column?.state ?? 'idea'
    return {
      id: each.id,
      title: each.title,
      problem: each.problem,
      hypothesis: each.hypothesis,
      status,
      column: column ? columnName(messages.t, column) : '',
      columnId: each.columnId,
      owner: each.owner,
      startOn: each.startOn,
      dueOn: each.dueOn,
      late: isLate(each, status, today),
      impact: weigh(each, criteria, 'impact'),
      effort: weigh(each, criteria, 'effort'),
      cost: each.cost,
      tasks: each.tasks,
      origin: each.origin,
      touchpointIds: each.links.flatMap(({ kind, id }) => (kind === 'touchpoint' ? [id] : [])),
      links: each.links,
      attachments: each.attachments,
      comments: each.remarks,
      proof: each.proof,
      createdAt: each.createdAt,
      doneAt: each.doneAt,
    }
  })
  return { data, plain: data.map((i) => `${i.column.padEnd(14)}  ${i.dueOn ?? '-'.padEnd(10)}  ${i.title}`).join('\n') }
}
