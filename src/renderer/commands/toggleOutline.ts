import { Rows3 } from 'lucide-react'
import { lookAs, useLook } from '../state/lookStore.ts'
import type { Command } from './command.ts'

export const toggleOutline: Command = {
  id: 'outline',
  label: 'outline',
  group: 'view',
  icon: Rows3,
  shortcuts: ['Mod+Shift+L'],
  whileWriting: true,
  when: (facts) => facts.fileOpen && facts.sheet === null && facts.place.screen === 'map' && facts.journeyShown,
  run: () => lookAs(useLook.getState().look === 'map' || useLook.getState().past ? 'list' : 'map'),
}
