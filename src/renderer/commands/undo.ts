import { Undo2 } from 'lucide-react'
import { request } from '../ipc/connection.ts'
import type { Command } from './command.ts'
import { sayStep } from './sayStep.ts'

export const undo: Command = {
  id: 'undo',
  label: 'undo',
  group: 'edit',
  icon: Undo2,
  shortcuts: ['Mod+Z'],
  when: (facts) => facts.fileOpen && facts.canUndo,
  run: async () => sayStep(await request('history.undo', {}), 'commands.undoOf'),
}
