import { resolve } from 'node:path'
import { AppError } from '../../../../shared/ipc/errors.ts'
import type { BackupInfo } from '../../../../shared/ipc/routes/files.ts'
import { only, words } from '../arguments.ts'
import { openFile } from '../client.ts'
import type { Command } from '../context.ts'

const told = (b: BackupInfo): string =>
  `${b.id}  ${b.at}  ${b.journeys.map((j) => `${j.name} (${j.touchpoints})`).join(', ')}`

export const check: Command = async (context) => {
  only(context.line)
  const [file] = words(context.line, 'FILE')
  await openFile(context, file!)
  const data = await context.request('workspace.check', {})
  return { data, plain: 'ok' }
}

export const backup: Command = async (context) => {
  only(context.line)
  const [file] = words(context.line, 'FILE')
  await openFile(context, file!)
  const data = await context.request('backup.create', {})
  return { data, plain: told(data) }
}

/** Lists also for a file that cannot be opened: that is when one asks. */
export const backups: Command = async (context) => {
  only(context.line)
  const [file] = words(context.line, 'FILE')
  const state = await context.request('workspace.open', { path: resolve(file!) })
  const data = state.kind === 'trouble' ? state.backups : await context.request('backup.list', {})
  return { data, plain: data.map(told).join('\n') }
}

export const restore: Command = async (context) => {
  only(context.line)
  const [file, backupId] = words(context.line, 'FILE', 'BACKUP')
  await context.request('workspace.open', { path: resolve(file!) })
  const state = await context.request('backup.restore', { backupId: backupId! })
  if (state.kind === 'trouble') throw new AppError(state.code as AppError['code'], state.data)
  return { data: state, plain: state.kind === 'open' ? state.file : '' }
}
