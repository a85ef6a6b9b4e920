import { FileDown } from 'lucide-react'
import { openSheet } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const bringIn: Command = {
  id: 'bringIn',
  label: 'bringIn',
  group: 'file',
  icon: FileDown,
  shortcuts: ['Mod+Shift+I'],
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => openSheet({ kind: 'bringIn' }),
}
