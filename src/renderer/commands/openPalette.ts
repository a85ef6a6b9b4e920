import { Search } from 'lucide-react'
import { openSheet } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const openPalette: Command = {
  id: 'palette',
  label: 'palette',
  group: 'view',
  icon: Search,
  shortcuts: ['Mod+K'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => openSheet({ kind: 'palette' }),
}
