import { Rows3 } from 'lucide-react'
import { lookAs, useJourneyLook } from '../state/journeyLookStore.ts'
import type { Command } from './command.ts'

export const toggleOutline: Command = {
  id: 'outline',
  label: 'outline',
  group: 'view',
  icon: Rows3,
  shortcuts: ['Mod+Shift+L'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null && facts.place.screen === 'map' && facts.journeyShown,
  run: () => {
    const { look, past } = useJourneyLook.getState()
    lookAs(look === 'list' && !past ? 'map' : 'list')
  },
}
