import { only, text, UsageError, words } from '../arguments.ts'
import { openFile } from '../client.ts'
import type { Command } from '../context.ts'

/** Takes a person out of a file and its backups; with --dry-run it says what there is of them. */
export const erase: Command = async (context) => {
  const { line, request } = context
  only(line, 'person', 'dry-run')
  const [file] = words(line, 'FILE')
  const person = text(line, 'person')
  if (person === undefined) throw new UsageError('erase FILE --person P')
  await openFile(context, file!)
  const held = await request('person.find', { person })
  const found = Object.values(held).some((n) => n > 0)
  const data = line.options['dry-run'] ? { ...held, backups: 0 } : await request('person.erase', { person })
  const { answers, cases, visits, texts, steps, backups } = data
  const plain = Object.entries({ answers, cases, visits, texts, steps, backups }).map(([name, n]) => `${name} ${n}`)
  return { data: { person, found, ...data }, plain: plain.join('  ') }
}
