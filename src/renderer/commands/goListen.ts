import { MessageCircle } from 'lucide-react'
import { goToListen } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const goListen: Command = {
  id: 'goListen',
  label: 'goListen',
  group: 'view',
  icon: MessageCircle,
  shortcuts: ['Alt+3'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => goToListen(),
}
