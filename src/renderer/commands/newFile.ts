import { FilePlus } from 'lucide-react'
import { openSheet } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const newFile: Command = {
  id: 'newFile',
  label: 'newFile',
  group: 'file',
  icon: FilePlus,
  shortcuts: [],
  when: (facts) => facts.sheet === null,
  run: () => openSheet({ kind: 'newFile' }),
}
