import { Redo2 } from 'lucide-react'
import { request } from '../ipc/connection.ts'
import type { Command } from './command.ts'
import { sayStep } from './sayStep.ts'

export const redo: Command = {
  id: 'redo',
  label: 'redo',
  group: 'edit',
  icon: Redo2,
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  when: (facts) => facts.fileOpen && facts.canRedo,
  run: async () => sayStep(await request('history.redo', {}), 'commands.redoOf'),
}
