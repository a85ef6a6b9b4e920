import { MessageCircleQuestionMark } from 'lucide-react'
import { goToSee } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const seeQuestions: Command = {
  id: 'seeQuestions',
  label: 'seeQuestions',
  group: 'view',
  icon: MessageCircleQuestionMark,
  shortcuts: [],
  when: (facts) => facts.fileOpen && facts.sheet === null,
  run: () => goToSee('questions'),
}
