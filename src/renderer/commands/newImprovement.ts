import { Sprout } from 'lucide-react'
import type { Command } from './command.ts'
import { startImprovement } from './startImprovement.ts'

export const newImprovement: Command = {
  id: 'newImprovement',
  label: 'newImprovement',
  group: 'file',
  icon: Sprout,
  shortcuts: ['Alt+M'],
  when: (facts) => facts.fileOpen && facts.sheet === null && facts.place.screen !== 'present',
  run: async () => {
    await startImprovement({ title: '', problem: '', origin: 'hand', links: [] })
  },
}
