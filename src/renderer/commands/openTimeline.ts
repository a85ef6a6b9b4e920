import { FileClock } from 'lucide-react'
import { showHistory } from '../state/historyStore.ts'
import { showPast, useJourneyLook } from '../state/journeyLookStore.ts'
import type { Command } from './command.ts'

export const openTimeline: Command = {
  id: 'timeline',
  label: 'timeline',
  group: 'view',
  icon: FileClock,
  shortcuts: ['Mod+Shift+H'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null && facts.place.screen === 'map' && facts.journeyShown,
  run: () => {
    showHistory(false)
    showPast(!useJourneyLook.getState().past)
  },
}
