import { Download } from 'lucide-react'
import { openSheet, useNavigation } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const exportMap: Command = {
  id: 'export',
  label: 'export',
  group: 'file',
  icon: Download,
  shortcuts: ['Mod+E', 'Mod+P'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null && facts.place.screen === 'map' && facts.journeyShown,
  run: () => {
    const { place } = useNavigation.getState()
    if (place.screen === 'map') openSheet({ kind: 'export', journeyId: place.journeyId })
  },
}
