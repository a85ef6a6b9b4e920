import { Play } from 'lucide-react'
import { goToPresent, useNavigation } from '../state/navigationStore.ts'
import type { Command } from './command.ts'

export const present: Command = {
  id: 'present',
  label: 'present',
  group: 'view',
  icon: Play,
  shortcuts: ['F5'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null && facts.place.screen === 'map' && facts.journeyShown,
  run: () => {
    const { place } = useNavigation.getState()
    if (place.screen !== 'map') return
    goToPresent(place.journeyId)
    // Granted only while the key or the click that asked for it is fresh; without it the window itself is the screen.
    void document.documentElement.requestFullscreen?.().catch(() => undefined)
  },
}
