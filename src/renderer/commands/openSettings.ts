import { Settings } from 'lucide-react'
import { openSheet } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const openSettings: Command = {
  id: 'settings',
  label: 'settings',
  group: 'help',
  icon: Settings,
  shortcuts: ['Mod+,'],
  whileWriting: true,
  when: (facts) => facts.sheet === null,
  run: () => openSheet({ kind: 'settings' }),
}
