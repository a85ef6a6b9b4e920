import { ArchiveRestore } from 'lucide-react'
import { openSheet } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const openBackups: Command = {
  id: 'backups',
  label: 'backups',
  group: 'file',
  icon: ArchiveRestore,
  shortcuts: [],
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => openSheet({ kind: 'backups' }),
}
