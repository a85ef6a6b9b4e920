import { historyLabel } from '../../../../shared/i18n/sentences.ts'
import type { HistoryEntry } from '../../../../shared/ipc/routes/maps.ts'
import { only, words } from '../arguments.ts'
import { openFile } from '../client.ts'
import type { Command, CommandContext } from '../context.ts'

const spoken = ({ messages }: CommandContext, { id, seq, label, at, undone }: HistoryEntry) => ({
  id,
  seq,
  label: historyLabel(messages, label),
  at,
  undone,
})

export const log: Command = async (context) => {
  only(context.line)
  const [file] = words(context.line, 'FILE')
  await openFile(context, file!)
  const { entries } = await context.request('history.list', { limit: 10_000 })
  const data = entries.map((entry) => spoken(context, entry))
  return { data, plain: data.map((e) => `${e.at}  ${e.undone ? '↶ ' : '  '}${e.label}`).join('\n') }
}

const step =
  (route: 'history.undo' | 'history.redo'): Command =>
  async (context) => {
    only(context.line)
    const [file] = words(context.line, 'FILE')
    await openFile(context, file!)
    const { entry } = await context.request(route, {})
    const data = spoken(context, entry)
    return { data, plain: data.label }
  }

export const undo = step('history.undo')
export const redo = step('history.redo')
